package org.bellbuoy.publication.street;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.bellbuoy.publication.BakedFile;
import org.bellbuoy.publication.PublicTree;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/// Answers for the whole baked tree before anything else of the street wakes up: no session, no
/// handler, no template. What it does not have, the next in line answers.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class TreeFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private final transient PublicTree tree;

  TreeFilter(PublicTree tree) {
    this.tree = tree;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = reads(request) ? TreePath.of(request.getRequestURI()) : "";
    if (path.isEmpty()) {
      chain.doFilter(request, response);
      return;
    }
    Optional<BakedFile> file;
    try {
      file = tree.find(path);
    } catch (DataAccessException away) {
      unavailable(response);
      return;
    }
    if (file.isPresent()) {
      Answer.with(file.get(), request, response);
    } else {
      chain.doFilter(request, response);
    }
  }

  private static boolean reads(HttpServletRequest request) {
    return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
  }

  private static void unavailable(HttpServletResponse response) throws IOException {
    response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    response.setHeader("Retry-After", "5");
    response.setContentType("text/plain;charset=utf-8");
    response.getOutputStream().print("The database is away. Try again in a few seconds.\n");
  }
}
