package org.bellbuoy.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import org.bellbuoy.identity.Sessions;
import org.bellbuoy.identity.Tokens;
import org.bellbuoy.web.SessionCookie;
import org.bellbuoy.web.door.FormTokens;
import org.bellbuoy.web.door.SameSiteWrites;
import org.bellbuoy.web.door.SecurityHeaders;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;

/// The desk's chain: who is it, does a form come from our own page, and the headers.
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class DeskSecurity {

  @Bean
  SecurityFilterChain deskChain(HttpSecurity http, Sessions sessions, Tokens tokens) {
    return http.headers(SecurityHeaders.of())
        .csrf(csrf ->
            csrf.csrfTokenRepository(new FormTokens(SessionCookie::in))
                .ignoringRequestMatchers(DeskSecurity::carriesToken))
        .addFilterBefore(new RecognizeViewer(sessions, tokens), CsrfFilter.class)
        .addFilterBefore(new SameSiteWrites(), RecognizeViewer.class)
        .logout(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .anonymous(AbstractHttpConfigurer::disable)
        .securityContext(AbstractHttpConfigurer::disable)
        .sessionManagement(
            management -> management.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .build();
  }

  /// A program that sends a token has no cookie that somebody else could ride on.
  static boolean carriesToken(HttpServletRequest request) {
    String header = request.getHeader(HttpHeaders.AUTHORIZATION);
    return header != null && header.startsWith(RecognizeViewer.BEARER);
  }
}
