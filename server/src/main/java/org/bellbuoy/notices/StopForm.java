package org.bellbuoy.notices;

import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;

/// What somebody types to stop a notice for good.
///
/// @param why stays with its account and cannot be changed
/// @param typed the code of the notice, to show that this one is meant
public record StopForm(@Nullable String why, @Nullable String typed) {

  static final int LONGEST = 2_000;

  public static StopForm empty() {
    return new StopForm(null, null);
  }

  /// @return why. Refuses: invalid.
  String read(String code) {
    Reading reading = new Reading();
    String words = reading.block("why", why, LONGEST);
    if (typed == null || !typed.strip().equals(code)) {
      reading.flaw("typed", "Type " + code + " to confirm.");
    }
    reading.finish();
    return words;
  }
}
