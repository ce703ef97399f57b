package org.bellbuoy.search;

import java.util.Locale;
import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;

/// What somebody looks for.
///
/// @param words as typed
/// @param kind only this kind, or null for all
/// @param state only in this state, or null for all
/// @param most at most so many hits
public record Wanted(String words, @Nullable Kind kind, @Nullable String state, int most) {

  public static final int USUAL = 25;
  private static final int MOST = 100;
  private static final int LENGTH = 200;

  /// Reads what was typed; empty strings mean *all*.
  public static Wanted read(String words, String kind, String state, int most) {
    Reading reading = new Reading();
    String typed = reading.optionalLine("q", words, LENGTH);
    Kind only = kind.isBlank() ? null : reading.choice("kind", kind, Kind.class).orElse(null);
    String in = reading.optionalLine("state", state, 40).toLowerCase(Locale.ROOT);
    if (most < 1 || most > MOST) {
      reading.flaw("limit", "Ask for 1 to " + MOST + " hits.");
    }
    reading.finish();
    return new Wanted(typed, only, in.isEmpty() ? null : in, most);
  }
}
