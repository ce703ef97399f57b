package org.bellbuoy.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/// The cookie that carries a session of the desk: this host only, this site only, no script.
public final class SessionCookie {

  /// The prefix makes browsers refuse it without `Secure`, with a domain, or with another path.
  public static final String NAME = "__Host-desk";

  private SessionCookie() {}

  public static Optional<String> in(HttpServletRequest request) {
    Cookie cookie = WebUtils.getCookie(request, NAME);
    return Optional.ofNullable(cookie).map(Cookie::getValue);
  }

  public static void give(HttpServletResponse response, String token, Duration life) {
    response.addHeader(HttpHeaders.SET_COOKIE, cookie(token, life).toString());
  }

  /// Takes it away, and with it whatever the browser has kept of the desk.
  public static void take(HttpServletResponse response) {
    response.setHeader("Clear-Site-Data", "\"cache\"");
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
