package org.bellbuoy.intake.mail;

/// Ends of lines. One of the two characters alone ends a line for some programs and not for others,
/// by which one message can hide another (SMTP smuggling).
final class LineEnds {

  private LineEnds() {}

  static boolean bare(byte[] message) {
    for (int at = 0; at < message.length; at++) {
      boolean lone =
          switch (message[at]) {
            case '\r' -> at + 1 == message.length || message[at + 1] != '\n';
            case '\n' -> at == 0 || message[at - 1] != '\r';
            default -> false;
          };
      if (lone) {
        return true;
      }
    }
    return false;
  }
}
