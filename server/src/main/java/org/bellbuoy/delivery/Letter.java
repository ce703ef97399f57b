package org.bellbuoy.delivery;

import java.util.List;

/// A letter as it leaves the house.
///
/// @param subject says nothing of what it is about
/// @param messageId stays the same however often it is tried
/// @param answers Message-IDs of what it answers, the nearest last
/// @param automatic whether no human wrote it
public record Letter(
    String to,
    String subject,
    String text,
    String messageId,
    List<String> answers,
    boolean automatic) {

  public Letter {
    answers = List.copyOf(answers);
  }
}
