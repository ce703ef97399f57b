package org.bellbuoy.web.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.bellbuoy.kernel.Invalid;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/// Refuses a form that is sent to an address with a query.
///
/// The two would be read as one list of fields: somebody could hand out an address that fills in a
/// field of ours, and passwords would stand in logs and histories.
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 1)
class FieldsOfTheBody extends OncePerRequestFilter {

  private final HandlerExceptionResolver problems;

  FieldsOfTheBody(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
    this.problems = problems;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String type = request.getContentType() == null ? "" : request.getContentType();
    boolean form =
        type.startsWith("application/x-www-form-urlencoded") || type.startsWith("multipart/");
    return !form || request.getQueryString() == null;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    problems.resolveException(
        request,
        response,
        null,
        Invalid.of("address", "Send the fields of a form in its body, not in the address.")
            .refused());
  }
}
