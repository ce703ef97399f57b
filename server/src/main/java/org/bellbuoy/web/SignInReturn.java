package org.bellbuoy.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// Where to go after signing in: an address of this door, never another site's.
public final class SignInReturn {

  private static final String HOME = "/";

  private SignInReturn() {}

  /// The wished address when it is a plain path of ours, else the first page.
  public static String safe(String wished) {
    boolean ours = wished.startsWith("/") && !wished.startsWith("//") && !wished.contains("\\");
    boolean plain = wished.chars().noneMatch(c -> c < ' ' || c == 0x7f);
    return ours && plain ? wished : HOME;
  }

  /// The address just asked for, to stand in a query.
  public static String encoded(HttpServletRequest request) {
    boolean reading = "GET".equals(request.getMethod());
    String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
    String wished = reading ? request.getRequestURI() + query : HOME;
    return escaped(wished);
  }

  /// An address of ours to stand in a query.
  public static String escaped(String address) {
    return URLEncoder.encode(address, StandardCharsets.UTF_8);
  }
}
