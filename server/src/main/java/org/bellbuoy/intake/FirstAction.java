package org.bellbuoy.intake;

import java.time.Instant;
import java.util.UUID;

/// What was done first in an incident, to keep it from growing.
public record FirstAction(Kind kind, UUID by, Instant at) {

  /// The usual ones. What more there is to say belongs into the case.
  public enum Kind {
    CUT_OFF("What is affected was cut off"),
    SHUT_DOWN("A service was shut down"),
    LOCKED_OUT("Accounts, keys or addresses were locked out"),
    SHIELDED("A filter or a setting was put before it"),
    WARNED("Those who are affected were warned"),
    TAKEN_OVER("Nothing can be contained yet: somebody works on it"),
    NO_INCIDENT("It is no incident");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }
}
