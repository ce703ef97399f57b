package org.bellbuoy.web.door;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;

/// The headers that every answer carries: nothing is loaded but from here, and nobody may frame us.
public final class SecurityHeaders {

  /// No inline script, no inline style, no third party.
  public static final String POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; "
          + "font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; "
          + "base-uri 'none'; frame-ancestors 'none'";

  /// Two years, and every host below ours (RFC 6797).
  private static final String TLS_ONLY = "max-age=63072000; includeSubDomains";

  private static final String FEATURES = "camera=(), microphone=(), geolocation=(), usb=()";

  private SecurityHeaders() {}

  /// What every answer carries, also one that no handler and no filter of ours has made. What may
  /// be kept says so itself: the public tree, and style and script.
  ///
  /// @param secure whether it goes out over TLS, here or at the proxy
  public static Map<String, String> every(boolean secure) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Content-Security-Policy", POLICY);
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("X-Frame-Options", "DENY");
    headers.put("Referrer-Policy", "no-referrer");
    headers.put("Permissions-Policy", FEATURES);
    headers.put("Cross-Origin-Opener-Policy", "same-origin");
    headers.put("Cross-Origin-Resource-Policy", "same-origin");
    headers.put("Cache-Control", "no-store");
    if (secure) {
      headers.put("Strict-Transport-Security", TLS_ONLY);
    }
    return headers;
  }

  /// Spring Security writes none: [#every] does, before it is asked.
  public static Customizer<HeadersConfigurer<HttpSecurity>> of() {
    return HeadersConfigurer::disable;
  }
}
