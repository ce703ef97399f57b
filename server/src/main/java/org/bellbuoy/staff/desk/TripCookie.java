package org.bellbuoy.staff.desk;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.bellbuoy.identity.ProviderDeparture;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/// Remembers a trip to the identity provider in the browser that went. It is the one cookie that is
/// sent when another site leads here (`SameSite=Lax`), because the provider does; it opens nothing
/// without the provider's answer.
final class TripCookie {

  static final String NAME = "__Host-trip";

  private TripCookie() {}

  static String in(HttpServletRequest request) {
    Cookie cookie = WebUtils.getCookie(request, NAME);
    return cookie == null ? "" : cookie.getValue();
  }

  static void give(HttpServletResponse response, ProviderDeparture departure) {
    response.addHeader(HttpHeaders.SET_COOKIE, cookie(departure.cookie(), departure.life()));
  }

  static void take(HttpServletResponse response) {
    response.addHeader(HttpHeaders.SET_COOKIE, cookie("", Duration.ZERO));
  }

  private static String cookie(String value, Duration life) {
    return ResponseCookie.from(NAME, value)
        .path("/")
        .secure(true)
        .httpOnly(true)
        .sameSite("Lax")
        .maxAge(life)
        .build()
        .toString();
  }
}
