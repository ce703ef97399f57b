package org.bellbuoy.standards.facts;

import java.util.Locale;
import java.util.Optional;

/// How bad a flaw is in itself, from harmless upwards.
public enum Severity {
  NONE,
  LOW,
  MEDIUM,
  HIGH,
  CRITICAL;

  /// The word as people read it.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Severity> find(String word) {
    for (var severity : values()) {
      if (severity.name().equalsIgnoreCase(word.strip())) {
        return Optional.of(severity);
      }
    }
    return Optional.empty();
  }
}
