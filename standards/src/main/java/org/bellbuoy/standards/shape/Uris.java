package org.bellbuoy.standards.shape;

import java.net.URI;
import java.net.URISyntaxException;

/// Recognises absolute URIs (RFC 3986).
public final class Uris {
  private static final Characters LETTERS = Characters.of("A-Za-z");
  private static final Characters SCHEME = Characters.of("A-Za-z0-9+.-");
  private static final Characters HOST = Characters.of("A-Za-z0-9.-");
  private static final Characters AFTER_HOST = Characters.of("/?");
  private static final Characters ORDINARY = Characters.of("A-Za-z0-9/?:@._~!$&'()*+,;=-");
  private static final Characters VISIBLE = Characters.of("!-~");

  private Uris() {}

  public static boolean isAbsolute(String text) {
    int colon = LETTERS.hasAt(text, 0) ? SCHEME.endOfRun(text, 1) : text.length();
    return text.startsWith(":", colon)
        && (isOrdinary(text, colon + 1) || (VISIBLE.make(text) && isRead(text)));
  }

  /// Whether nothing but a host, a path and a query follow the scheme, and no escape, port or
  /// fragment. Most addresses are like that and need no parser.
  private static boolean isOrdinary(String text, int from) {
    int path = from;
    if (text.startsWith("//", from)) {
      path = HOST.endOfRun(text, from + 2);
      if (path == from + 2 || (path < text.length() && !AFTER_HOST.hasAt(text, path))) {
        return false;
      }
    }
    return from < text.length() && ORDINARY.endOfRun(text, path) == text.length();
  }

  private static boolean isRead(String text) {
    try {
      return new URI(text).isAbsolute();
    } catch (URISyntaxException _) {
      return false;
    }
  }
}
