package org.bellbuoy.web.counter;

import java.util.List;
import org.bellbuoy.web.door.FormTokens;
import org.bellbuoy.web.door.SameSiteWrites;
import org.bellbuoy.web.door.SecurityHeaders;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;

/// The counter's chain: which outsider is it, does a form come from our own page, and the headers.
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class CounterSecurity {

  @Bean
  SecurityFilterChain counterChain(HttpSecurity http, List<GuestList> guests) {
    return http.headers(SecurityHeaders.of())
        .csrf(csrf -> csrf.csrfTokenRepository(new FormTokens(CounterCookie::in)))
        .addFilterBefore(new RecognizeGuest(guests), CsrfFilter.class)
        .addFilterBefore(new SameSiteWrites(), RecognizeGuest.class)
        .logout(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .anonymous(AbstractHttpConfigurer::disable)
        .securityContext(AbstractHttpConfigurer::disable)
        .sessionManagement(
            management -> management.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .build();
  }
}
