package org.bellbuoy.web.door;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.ContentCachingResponseWrapper;

/// What was answered to a deed that was done, to be given again.
@SuppressWarnings("ArrayRecordComponent") // written and read, never compared
record KeptAnswer(
    int status,
    @Nullable String type,
    @Nullable String location,
    @Nullable String tag,
    byte[] body) {

  static KeptAnswer of(ContentCachingResponseWrapper answer) {
    return new KeptAnswer(
        answer.getStatus(),
        answer.getContentType(),
        answer.getHeader(HttpHeaders.LOCATION),
        answer.getHeader(HttpHeaders.ETAG),
        Objects.requireNonNull(answer.getContentAsByteArray()));
  }

  void writeTo(HttpServletResponse response) throws IOException {
    response.setStatus(status);
    response.setHeader(OnceOnly.REPEATED, "true");
    header(response, HttpHeaders.LOCATION, location);
    header(response, HttpHeaders.ETAG, tag);
    if (type != null) {
      response.setContentType(type);
    }
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private static void header(HttpServletResponse response, String name, @Nullable String value) {
    if (value != null) {
      response.setHeader(name, value);
    }
  }
}
