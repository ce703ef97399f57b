package org.bellbuoy.incidents;

import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;

/// What a person did to tell a customer, as typed.
///
/// @param way `telephone`, `post`, `mail` or `in-person`
/// @param outcome `told` or `not-reached`
public record AttemptForm(@Nullable String way, @Nullable String outcome, @Nullable String note) {

  private static final int LONGEST = 2_000;

  record Read(Attempt.Way way, Attempt.Outcome outcome, String note) {}

  /// Refuses: invalid.
  Read read() {
    Reading reading = new Reading();
    var how = reading.choice("way", way, Attempt.Way.class);
    var with = reading.choice("outcome", outcome, Attempt.Outcome.class);
    String words = reading.block("note", note, LONGEST);
    reading.finish();
    return new Read(how.orElseThrow(), with.orElseThrow(), words);
  }
}
