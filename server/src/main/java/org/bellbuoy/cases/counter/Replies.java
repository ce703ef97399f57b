package org.bellbuoy.cases.counter;

import java.util.Objects;
import org.bellbuoy.embargo.Consent;
import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;

/// Reads what a guest answered.
final class Replies {

  private Replies() {}

  static Consent.Reply read(@Nullable String word) {
    Reading reading = new Reading();
    Consent.Reply reply = reading.choice("date", word, Consent.Reply.class).orElse(null);
    reading.finish();
    return Objects.requireNonNull(reply);
  }
}
