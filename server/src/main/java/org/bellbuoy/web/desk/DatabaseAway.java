package org.bellbuoy.web.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/// What the desk says when it cannot even find out who is asking.
final class DatabaseAway {

  private static final String PAGE =
      """
      <!doctype html>
      <html lang="en"><head><meta charset="utf-8"><title>Not available – Bellbuoy</title></head>
      <body><h1>The desk cannot reach its database</h1>
      <p>Nothing was stored and nothing is lost. Try again in a minute.</p></body></html>
      """;

  private DatabaseAway() {}

  static void answer(HttpServletResponse response) throws IOException {
    response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
    response.setHeader(HttpHeaders.RETRY_AFTER, "30");
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setContentType("text/html;charset=UTF-8");
    response.getOutputStream().write(PAGE.getBytes(StandardCharsets.UTF_8));
  }
}
