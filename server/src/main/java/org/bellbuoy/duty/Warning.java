package org.bellbuoy.duty;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.deadlines.ClockKind;

/// That a clock has passed a mark, for those who keep its promise.
///
/// @param percent of its time; all of it is a breach
/// @param seenAt when somebody on duty said so
/// @param closedAt when the clock stopped, so that nothing waits any more
public record Warning(
    UUID id,
    String code,
    UUID clock,
    ClockKind kind,
    int percent,
    Instant dueAt,
    Instant raisedAt,
    Optional<Instant> seenAt,
    Optional<Instant> closedAt) {

  private static final int HALF = 50;
  private static final int ALL = 100;

  public boolean breach() {
    return percent >= ALL;
  }

  /// Whether it waits for somebody to say so. Half the time is only said.
  boolean wantsEyes() {
    return percent > HALF;
  }

  public boolean open() {
    return seenAt.isEmpty() && closedAt.isEmpty();
  }

  /// What is promised, in words that tell nothing of what it is about.
  public String promise() {
    return switch (kind) {
      case HUMAN_ANSWER -> "An answer";
      case TRIAGE_DECISION -> "A decision";
      case STATUS_TO_REPORTER -> "The next news";
      case OUTSIDE_DEADLINE -> "A day that the other side has set";
      case DISABLE_DECISION,
          FIX,
          EXPLOITED_FIX,
          DISCLOSURE,
          CVE_RECORD,
          INTERIM_UPDATE,
          RISK_REVIEW ->
          "A promise";
    };
  }

  /// The warning in a neutral sentence.
  public String words() {
    return breach()
        ? promise() + " is overdue."
        : promise() + " falls due; " + percent + " % of the time are gone.";
  }
}
