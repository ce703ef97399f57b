package org.bellbuoy.parsing.child;

import org.bellbuoy.parsing.MailLimits;
import org.bellbuoy.parsing.Unreadable;

/// The first look at a message, byte by byte, before any library sees it.
final class RawLook {

  private RawLook() {}

  static void check(byte[] message) {
    int line = 0;
    boolean head = true;
    for (int at = 0; at < message.length; at++) {
      byte octet = message[at];
      if (octet == '\n') {
        head = head && line > 0;
        line = 0;
      } else if (octet != '\r') {
        line++;
        if (line > MailLimits.LINE) {
          throw new TooHostile(Unreadable.LINE_TOO_LONG);
        }
      }
      if (head && (octet == 0 || (octet == '\r' && !endsLine(message, at)))) {
        throw new TooHostile(Unreadable.AMBIGUOUS);
      }
    }
  }

  /// A carriage return alone is the end of a line to some programs and not to others.
  private static boolean endsLine(byte[] message, int at) {
    return at + 1 < message.length && message[at + 1] == '\n';
  }
}
