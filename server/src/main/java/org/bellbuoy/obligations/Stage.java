package org.bellbuoy.obligations;

import java.util.Locale;
import java.util.Optional;
import org.bellbuoy.deadlines.ClockKind;

/// One thing that a law wants told.
public enum Stage {
  EARLY_WARNING("Early warning"),
  NOTIFICATION("Notification"),
  FINAL_REPORT("Final report"),
  /// Impacted users, and all users where fitting.
  USERS("Users told"),
  /// Persons whose data they are.
  PERSONS("Persons concerned told"),
  /// Whoever decides about the data we process.
  CONTROLLER("Controller told");

  private final String words;

  Stage(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /// As it stands in an address.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Stage> of(String word) {
    for (Stage stage : values()) {
      if (stage.word().equals(word)) {
        return Optional.of(stage);
      }
    }
    return Optional.empty();
  }

  /// Whether an authority is told.
  public boolean toAuthority() {
    return clock().isPresent();
  }

  /// The clock that runs for it where the law gives a figure; empty for what is due without undue
  /// delay and no figure.
  Optional<ClockKind> clock() {
    return switch (this) {
      case EARLY_WARNING -> Optional.of(ClockKind.EARLY_WARNING);
      case NOTIFICATION -> Optional.of(ClockKind.LEGAL_NOTIFICATION);
      case FINAL_REPORT -> Optional.of(ClockKind.FINAL_REPORT);
      case USERS, PERSONS, CONTROLLER -> Optional.empty();
    };
  }
}
