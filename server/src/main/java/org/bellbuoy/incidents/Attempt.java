package org.bellbuoy.incidents;

import java.time.Instant;
import java.util.Locale;
import org.bellbuoy.kernel.Actor;

/// What a person did to tell a customer of an incident. Attempts are added and never changed.
///
/// @param note whom they spoke with, or why it was in vain
public record Attempt(Way way, Outcome outcome, String note, Actor by, Instant at) {

  /// How.
  public enum Way {
    TELEPHONE,
    POST,
    MAIL,
    IN_PERSON;

    public String words() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  /// With what success.
  public enum Outcome {
    TOLD("told"),
    NOT_REACHED("not reached");

    private final String words;

    Outcome(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }
}
