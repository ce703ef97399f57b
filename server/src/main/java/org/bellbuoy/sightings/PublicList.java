package org.bellbuoy.sightings;

import java.time.Duration;

/// The public lists about exploitation that this house can read.
public enum PublicList {
  /// CISA's catalogue of known exploited vulnerabilities: JSON, changed some times a week.
  KEV("CISA KEV", "CISA's catalogue of known exploited vulnerabilities", 30, 4),
  /// FIRST's exploit prediction scoring system: CSV, made anew each day.
  EPSS("FIRST EPSS", "FIRST's exploit prediction scores", 7, 12);

  private static final Duration LOOKED = Duration.ofDays(7);

  private final String label;
  private final String words;
  private final int days;
  private final int hours;

  PublicList(String label, String words, int days, int hours) {
    this.label = label;
    this.words = words;
    this.days = days;
    this.hours = hours;
  }

  public String label() {
    return label;
  }

  public String words() {
    return words;
  }

  public String key() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /// After how long what it says is called old.
  Duration fresh() {
    return Duration.ofDays(days);
  }

  /// How long after it was asked its source is asked again.
  Duration pause() {
    return Duration.ofHours(hours);
  }

  /// After how long without looking whether there is something newer it is called old.
  Duration looked() {
    return LOOKED;
  }
}
