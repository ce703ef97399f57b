package org.bellbuoy.duty;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.deadlines.ClockKind;

/// That a clock has passed a mark, for those who keep its promise; or that an incident may be under
/// way, which waits for no clock.
///
/// @param clock the clock, or the report or record that says so of an incident
/// @param percent of its time; all of it is a breach, and none of it an incident
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

  static final int NO_CLOCK = 0;

  private static final int HALF = 50;
  private static final int ALL = 100;

  public boolean breach() {
    return percent >= ALL;
  }

  /// Whether it is about an incident.
  public boolean incident() {
    return percent == NO_CLOCK;
  }

  /// Whether it waits for somebody to say so. Half the time is only said.
  boolean wantsEyes() {
    return percent > HALF || incident();
  }

  public boolean open() {
    return seenAt.isEmpty() && closedAt.isEmpty();
  }

  /// What is promised, in words that tell nothing of what it is about.
  public String promise() {
    return switch (kind) {
      case HUMAN_ANSWER -> "An answer";
      case FIRST_ACTION -> "The first action in an incident";
      case TRIAGE_DECISION -> "A decision";
      case STATUS_TO_REPORTER -> "The next news";
      case OUTSIDE_DEADLINE -> "A day that the other side has set";
      case FIX -> "A fix";
      case CVE_RECORD -> "A CVE record";
      case EARLY_WARNING, LEGAL_NOTIFICATION, FINAL_REPORT, REQUESTED_REPORT ->
          "Something that a law asks";
      case DISABLE_DECISION -> "A decision on which customers depend";
      case PRE_FIX_NOTICE -> "A word to customers";
      case OCCASION -> "Something to be published";
      case RISK_REVIEW -> "The review of a risk that is borne";
      case EXPLOITED_FIX, DISCLOSURE, INTERIM_UPDATE -> "A promise";
    };
  }

  /// The warning in a neutral sentence.
  public String words() {
    if (incident()) {
      return "An incident may be under way: a report says so, the first in the inbox, or a colleague,"
          + " under Incidents.";
    }
    return breach()
        ? promise() + " is overdue."
        : promise() + " falls due; " + percent + " % of the time are gone.";
  }
}
