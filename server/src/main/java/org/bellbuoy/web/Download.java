package org.bellbuoy.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/// A file that a form gives to whoever sent it. Nobody keeps it on the way, and no browser opens it
/// by itself.
///
/// @param name under which a browser keeps it
public record Download(String name, Body body) implements Answer {

  /// Writes the bytes.
  public interface Body {
    void to(OutputStream out) throws IOException;
  }

  /// Sends it; whatever can be refused was refused before.
  public void send(HttpServletResponse response) throws IOException {
    response.setContentType(MediaType.APPLICATION_OCTET_STREAM_VALUE);
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment().filename(name).build().toString());
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
    body.to(response.getOutputStream());
  }
}
