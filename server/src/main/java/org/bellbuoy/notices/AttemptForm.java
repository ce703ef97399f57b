package org.bellbuoy.notices;

import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;

/// What a person did to tell a customer, as typed.
///
/// @param way `telephone`, `post` or `in-person`
/// @param outcome `told` or `not-reached`
/// @param note whom they spoke with, or why it was in vain
public record AttemptForm(@Nullable String way, @Nullable String outcome, @Nullable String note) {

  static final int LONGEST_NOTE = 2_000;

  public static AttemptForm empty() {
    return new AttemptForm(null, null, null);
  }

  record Read(Attempt.Way way, Attempt.Outcome outcome, String note) {}

  /// Refuses: invalid.
  Read read() {
    Reading reading = new Reading();
    var by = reading.choice("way", way, Attempt.Way.class);
    var with = reading.choice("outcome", outcome, Attempt.Outcome.class);
    String words = reading.block("note", note, LONGEST_NOTE);
    reading.finish();
    return new Read(by.orElseThrow(), with.orElseThrow(), words);
  }
}
