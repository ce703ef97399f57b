package org.bellbuoy.intake;

import java.util.regex.Pattern;
import org.bellbuoy.kernel.Actor;

/// A colleague who forwards what somebody else wrote.
///
/// @param address where the number is told; empty for one who reads it on a page
/// @param name who it is, as the people who handle the report read it
/// @param words what they wrote with it
public record ForwardedBy(Actor actor, String address, String name, String words) {

  private static final Pattern LINE = Pattern.compile("\n");

  String text() {
    return address + "\n" + MailText.line(name) + "\n" + words;
  }

  static ForwardedBy of(String text) {
    String[] parts = LINE.split(text, 3);
    return new ForwardedBy(Actor.machine(), parts[0], parts[1], parts[2]);
  }

  /// As a note in the thread.
  String note() {
    String who = "Forwarded by " + name + ". Nobody vouches for the sender that the message names.";
    return MailText.shown(words.isBlank() ? who : who + "\n\n" + words);
  }
}
