package org.bellbuoy.standards.shape;

import java.net.URI;
import java.net.URISyntaxException;

/// Recognises absolute URIs (RFC 3986).
public final class Uris {
  private Uris() {}

  public static boolean isAbsolute(String text) {
    if (text.indexOf(':') <= 0 || !isPlain(text)) {
      return false;
    }
    try {
      return new URI(text).isAbsolute();
    } catch (URISyntaxException _) {
      return false;
    }
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) <= ' ' || text.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }
}
