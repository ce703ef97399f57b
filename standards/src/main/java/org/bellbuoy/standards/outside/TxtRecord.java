package org.bellbuoy.standards.outside;

/// A TXT record as resolvers print it: strings that follow each other, in quotes where they hold
/// blanks.
public final class TxtRecord {

  private TxtRecord() {}

  /// The strings put together without anything between them (RFC 7208, section 3.3).
  public static String text(String printed) {
    StringBuilder text = new StringBuilder();
    boolean quoted = false;
    for (int at = 0; at < printed.length(); at++) {
      char each = printed.charAt(at);
      if (each == '\\' && at + 1 < printed.length()) {
        at++;
        text.append(printed.charAt(at));
      } else if (each == '"') {
        quoted = !quoted;
      } else if (quoted || each != ' ') {
        text.append(each);
      }
    }
    return text.toString();
  }
}
