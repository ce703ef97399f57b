package org.bellbuoy.firstrun;

import org.bellbuoy.delivery.MailboxTrouble;
import org.bellbuoy.delivery.TestLetters;
import org.bellbuoy.intake.Canaries;
import org.jspecify.annotations.Nullable;

/// How mail stands: what was set, whether a letter left, and whether one came back.
///
/// @param account whether an account is set by which letters are sent
/// @param letter the latest test letter by it, or null
/// @param mailbox whether a mailbox is read
/// @param trouble why it is not read now, or null
/// @param round the way of a canary out by the account and back in by mail
public record MailCheck(
    boolean account,
    TestLetters.@Nullable Sent letter,
    boolean mailbox,
    @Nullable MailboxTrouble trouble,
    Canaries.Passage round) {

  public boolean arrived() {
    return letter != null && letter.arrived();
  }

  /// Whether the latest canary came back.
  public boolean cameBack() {
    return round.passed() != null && round.sent() != null && !round.passed().isBefore(round.sent());
  }
}
