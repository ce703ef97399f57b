package org.bellbuoy.delivery;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A letter as it leaves the house.
///
/// @param subject says nothing of what it is about
/// @param messageId stays the same however often it is tried
/// @param answers Message-IDs of what it answers, the nearest last
/// @param automatic whether no human wrote it
/// @param leave the address at which one click ends such letters (RFC 8058), or null
public record Letter(
    String to,
    String subject,
    String text,
    String messageId,
    List<String> answers,
    boolean automatic,
    @Nullable String leave) {

  public Letter {
    answers = List.copyOf(answers);
  }

  public Letter(
      String to,
      String subject,
      String text,
      String messageId,
      List<String> answers,
      boolean automatic) {
    this(to, subject, text, messageId, answers, automatic, null);
  }
}
