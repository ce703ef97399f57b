package org.bellbuoy.web.counter;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/// The cookie that carries a session of the counter: this host only, this site only, no script.
public final class CounterCookie {

  public static final String NAME = "__Host-counter";

  private CounterCookie() {}

  public static Optional<String> in(HttpServletRequest request) {
    return Optional.ofNullable(WebUtils.getCookie(request, NAME)).map(Cookie::getValue);
  }

  public static void give(HttpServletResponse response, String token, Duration life) {
    response.addHeader(HttpHeaders.SET_COOKIE, cookie(token, life).toString());
  }

  public static void take(HttpServletResponse response) {
    response.addHeader(HttpHeaders.SET_COOKIE, cookie("", Duration.ZERO).toString());
  }

  private static ResponseCookie cookie(String token, Duration life) {
    return ResponseCookie.from(NAME, token)
        .path("/")
        .secure(true)
        .httpOnly(true)
        .sameSite("Strict")
        .maxAge(life)
        .build();
  }
}
