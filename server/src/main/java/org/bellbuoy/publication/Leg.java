package org.bellbuoy.publication;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// A part of the way of a case, of which we tell how long it takes.
public enum Leg {
  ACKNOWLEDGE("Answered", "from its first report to the first answer by a human"),
  TRIAGE("Decided", "from its first report, or its opening, to accepted or turned down"),
  FIX("Fixed", "from accepted to a fix that was checked"),
  PUBLISH("Published", "from accepted to its first advisory"),
  NOTIFY("Told", "from its first advisory to the last letter of its first notice");

  private final String words;
  private final String definition;

  Leg(String words, String definition) {
    this.words = words;
    this.definition = definition;
  }

  public String words() {
    return words;
  }

  public String definition() {
    return definition;
  }

  /// When it begins in a case; empty where it has not begun.
  public Optional<Instant> begin(CaseTimes of) {
    return Optional.ofNullable(
        switch (this) {
          case ACKNOWLEDGE, TRIAGE -> of.received();
          case FIX, PUBLISH -> of.accepted();
          case NOTIFY -> of.published();
        });
  }

  /// When it ended; empty while it is out.
  public Optional<Instant> end(CaseTimes of) {
    return Optional.ofNullable(
        switch (this) {
          case ACKNOWLEDGE -> of.answered();
          case TRIAGE -> of.decided();
          case FIX -> of.fixed();
          case PUBLISH -> of.published();
          case NOTIFY -> of.notified();
        });
  }

  /// How long it took; empty while it is out.
  public Optional<Duration> took(CaseTimes of) {
    return begin(of).flatMap(from -> end(of).map(to -> Duration.between(from, to)));
  }

  /// Whether it has begun and not ended, in a case that somebody works on.
  public boolean out(CaseTimes of) {
    return of.open() && begin(of).isPresent() && end(of).isEmpty();
  }
}
