package org.bellbuoy.staff.desk;

import jakarta.servlet.http.HttpServletResponse;
import org.bellbuoy.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/// Sends the browser on after a form was taken, so that reloading does not send it again.
final class SeeOther {

  private SeeOther() {}

  /// @return no page, because the answer is written
  static @Nullable Page at(String path, HttpServletResponse response) {
    response.setStatus(HttpStatus.SEE_OTHER.value());
    response.setHeader(HttpHeaders.LOCATION, path);
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    return null;
  }
}
