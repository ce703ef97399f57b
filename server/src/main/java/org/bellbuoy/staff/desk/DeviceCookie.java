package org.bellbuoy.staff.desk;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/// Marks a browser its owner has signed in from. It signs nobody in; it only keeps the owner's way
/// open while strangers guess.
final class DeviceCookie {

  static final String NAME = "__Host-device";
  private static final Duration LIFE = Duration.ofDays(400);

  private DeviceCookie() {}

  static Optional<String> in(HttpServletRequest request) {
    return Optional.ofNullable(WebUtils.getCookie(request, NAME)).map(Cookie::getValue);
  }

  static void give(HttpServletResponse response, String token) {
    ResponseCookie cookie =
        ResponseCookie.from(NAME, token)
            .path("/")
            .secure(true)
            .httpOnly(true)
            .sameSite("Strict")
            .maxAge(LIFE)
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }
}
