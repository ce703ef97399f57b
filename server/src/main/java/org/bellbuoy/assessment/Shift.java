package org.bellbuoy.assessment;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bellbuoy.standards.facts.Severity;

/// A person's correction of the level that the score gives; one level at most.
public enum Shift {
  NONE(0, "As the score says"),
  RAISED(1, "One level higher"),
  LOWERED(-1, "One level lower");

  private final int step;
  private final String words;

  Shift(int step, String words) {
    this.step = step;
    this.words = words;
  }

  public String words() {
    return words;
  }

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The level after the correction; empty where there is none in that direction.
  public Optional<Severity> from(Severity scored) {
    List<Severity> upwards = List.of(Severity.values());
    int wanted = upwards.indexOf(scored) + step;
    boolean exists = wanted >= 0 && wanted < upwards.size();
    return exists ? Optional.of(upwards.get(wanted)) : Optional.empty();
  }
}
