package org.bellbuoy.web.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/// Stands outermost and notes what the filters behind it turned away before any handler was asked:
/// a form without our token, a write another site started, an address the firewall does not take.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class Attempts extends OncePerRequestFilter {

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    chain.doFilter(request, response);
    if (request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE) == null) {
      if (response.getStatus() == HttpStatus.FORBIDDEN.value()) {
        RefusalLog.attempt("forged-write", request);
      } else if (response.getStatus() == HttpStatus.BAD_REQUEST.value()) {
        RefusalLog.attempt("malformed-request", request);
      }
    }
  }
}
