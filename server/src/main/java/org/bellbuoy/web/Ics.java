package org.bellbuoy.web;

import java.nio.charset.StandardCharsets;

/// Writes lines as RFC 5545 section 3.1 wants them: folded at 75 octets, ended by CRLF.
public final class Ics {

  private static final int LONGEST = 75;

  private final StringBuilder written = new StringBuilder();

  /// A value of type TEXT (section 3.3.11); also fit for addresses of ours.
  public void text(String name, String value) {
    line(
        name
            + ":"
            + value
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r", "")
                .replace("\n", "\\n"));
  }

  /// One content line.
  public void line(String content) {
    int length = 0;
    for (int at = 0; at < content.length(); ) {
      int point = content.codePointAt(at);
      String letter = Character.toString(point);
      int octets = letter.getBytes(StandardCharsets.UTF_8).length;
      if (length + octets > LONGEST) {
        written.append("\r\n ");
        length = 1;
      }
      written.append(letter);
      length += octets;
      at += Character.charCount(point);
    }
    written.append("\r\n");
  }

  /// All that was written.
  public String text() {
    return written.toString();
  }
}
