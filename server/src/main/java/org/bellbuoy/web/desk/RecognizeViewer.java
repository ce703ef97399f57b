package org.bellbuoy.web.desk;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.bellbuoy.identity.Sessions;
import org.bellbuoy.identity.Standing;
import org.bellbuoy.identity.Tokens;
import org.bellbuoy.web.SessionCookie;
import org.bellbuoy.web.Viewers;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/// Finds out who is behind a request: the session of the cookie, or the owner of a bearer token.
///
/// A token wins over a cookie, and a token that is not known is nobody, whatever the cookie says.
final class RecognizeViewer extends OncePerRequestFilter {

  static final String BEARER = "Bearer ";

  private final Sessions sessions;
  private final Tokens tokens;

  RecognizeViewer(Sessions sessions, Tokens tokens) {
    this.sessions = sessions;
    this.tokens = tokens;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      recognize(request);
    } catch (DataAccessException | TransactionException away) {
      logger.warn("The database did not answer: " + away.getMessage());
      DatabaseAway.answer(response);
      return;
    }
    chain.doFilter(request, response);
  }

  private void recognize(HttpServletRequest request) {
    String header = request.getHeader(HttpHeaders.AUTHORIZATION);
    if (header != null && header.startsWith(BEARER)) {
      tokens
          .bearer(header.substring(BEARER.length()))
          .ifPresent(one -> Viewers.remember(request, one.viewer(), Standing.ofToken(one.reach())));
      return;
    }
    SessionCookie.in(request)
        .flatMap(sessions::signedIn)
        .ifPresent(one -> Viewers.remember(request, one.viewer(), Standing.of(one)));
  }
}
