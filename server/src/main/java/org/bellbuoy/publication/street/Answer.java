package org.bellbuoy.publication.street;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.bellbuoy.publication.BakedFile;
import org.bellbuoy.publication.BakedFile.Shelf;
import org.bellbuoy.publication.Encoding;

/// One answer with a baked file: the best encoding the reader takes, or "you have it already".
///
/// The bytes leave as they were baked; nothing here looks into them.
final class Answer {

  private Answer() {}

  static void with(BakedFile file, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Encoding encoding = AcceptEncoding.best(request.getHeader("Accept-Encoding"), file);
    String tag = file.tag(encoding);
    headers(file, tag, response);
    if (IfNoneMatch.holds(request.getHeader("If-None-Match"), tag)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    if (encoding != Encoding.IDENTITY) {
      response.setHeader("Content-Encoding", encoding.word());
    }
    byte[] body = Objects.requireNonNull(file.in(encoding));
    response.setContentType(file.contentType());
    response.setContentLength(body.length);
    if (request.getMethod().equals("GET")) {
      response.getOutputStream().write(body);
    }
  }

  private static void headers(BakedFile file, String tag, HttpServletResponse response) {
    response.setHeader("ETag", tag);
    response.setDateHeader("Last-Modified", file.changedAt().toEpochMilli());
    response.setHeader("Cache-Control", "public, no-cache");
    response.setHeader("Vary", "Accept-Encoding");
    if (file.shelf() == Shelf.MACHINE) {
      response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
      response.setHeader("Access-Control-Allow-Origin", "*");
    }
  }
}
