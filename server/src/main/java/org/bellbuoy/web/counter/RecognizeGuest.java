package org.bellbuoy.web.counter;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.Viewers;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/// Finds out which outsider is behind a request. There are no tokens for programs here.
final class RecognizeGuest extends OncePerRequestFilter {

  private final List<GuestList> lists;

  RecognizeGuest(List<GuestList> lists) {
    this.lists = List.copyOf(lists);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Viewer viewer;
    try {
      viewer = CounterCookie.in(request).flatMap(this::guest).orElseGet(Viewer.Anyone::new);
    } catch (DataAccessException | TransactionException away) {
      logger.warn("The database did not answer: " + away.getClass().getSimpleName());
      response.setHeader(HttpHeaders.RETRY_AFTER, "30");
      response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
      return;
    }
    Viewers.remember(request, viewer);
    chain.doFilter(request, response);
  }

  private Optional<Viewer> guest(String session) {
    return lists.stream()
        .flatMap(list -> list.viewer(session).stream())
        .<Viewer>map(guest -> guest)
        .findFirst();
  }
}
