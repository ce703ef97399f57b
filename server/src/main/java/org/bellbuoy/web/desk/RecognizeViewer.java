package org.bellbuoy.web.desk;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.bellbuoy.identity.Sessions;
import org.bellbuoy.identity.Tokens;
import org.bellbuoy.identity.Viewer;
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
    Viewer viewer;
    try {
      viewer = viewerOf(request).<Viewer>map(staff -> staff).orElseGet(Viewer.Anyone::new);
    } catch (DataAccessException | TransactionException away) {
      logger.warn("The database did not answer: " + away.getMessage());
      DatabaseAway.answer(response);
      return;
    }
    Viewers.remember(request, viewer);
    chain.doFilter(request, response);
  }

  private Optional<Viewer.Staff> viewerOf(HttpServletRequest request) {
    String header = request.getHeader(HttpHeaders.AUTHORIZATION);
    if (header != null && header.startsWith(BEARER)) {
      return tokens.viewer(header.substring(BEARER.length()));
    }
    return SessionCookie.in(request).flatMap(sessions::viewer);
  }
}
