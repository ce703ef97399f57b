package org.bellbuoy.notices;

import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;

/// Whom to leave out of a notice and why, as typed.
///
/// @param customer the number in the register
/// @param reason one of the closed list
/// @param words the same in words, with what proves it
public record LeaveOutForm(
    @Nullable String customer, @Nullable String reason, @Nullable String words) {

  static final int LONGEST = 2_000;
  private static final int CODE = 100;

  public static LeaveOutForm empty() {
    return new LeaveOutForm(null, null, null);
  }

  record Read(String customer, @Nullable LeaveOutReason reason, String words) {}

  /// Reads all but whether there is such a customer.
  Read read(Reading reading) {
    return new Read(
        reading.line("customer", customer, CODE),
        reading.choice("reason", reason, LeaveOutReason.class).orElse(null),
        reading.block("words", words, LONGEST));
  }
}
