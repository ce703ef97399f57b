package org.bellbuoy.web.street;

import org.bellbuoy.web.door.SecurityHeaders;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/// The street's chain: headers and a strict firewall, nothing else.
///
/// There is no token against forged requests because there is nothing to forge: no cookie, no
/// session, no right that a browser would carry along by itself.
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class StreetSecurity {

  @Bean
  SecurityFilterChain streetChain(HttpSecurity http) {
    return http.headers(SecurityHeaders.of())
        .csrf(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .anonymous(AbstractHttpConfigurer::disable)
        .securityContext(AbstractHttpConfigurer::disable)
        .sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .build();
  }
}
