package org.bellbuoy.deadlines;

/// What a clock measures; each kind has its rule.
public enum ClockKind {
  /// From arrival until a human reply is sent.
  HUMAN_ANSWER("Answer by a human"),
  /// From when an incident is known until something is done to contain it.
  FIRST_ACTION("First action in an incident"),
  /// From arrival until somebody has decided what it is.
  TRIAGE_DECISION("Triage decision"),
  /// From our last message to the reporter until the next.
  STATUS_TO_REPORTER("News to the reporter"),
  /// From the rule's start until yes or no is recorded.
  DISABLE_DECISION("24-hour rule decision"),
  /// From the decision that customers must know before the fix until they are told.
  PRE_FIX_NOTICE("Notice before the fix"),
  /// From when an occasion to publish something holds until it is published.
  OCCASION("Advisory that is due"),
  /// From acceptance until a fix is available in all supported affected streams.
  FIX("Fix available"),
  /// The same, once it is exploited.
  EXPLOITED_FIX("Fix for an exploited flaw"),
  /// From the report until publication.
  DISCLOSURE("Disclosure"),
  /// Until the other side will make it public, whatever we say.
  OUTSIDE_DEADLINE("Deadline of the other side"),
  /// From the advisory until the CVE record is public.
  CVE_RECORD("CVE record"),
  /// From one revision of a preliminary advisory until the next.
  INTERIM_UPDATE("Next update of the advisory"),
  /// From a decision to bear a risk until it is looked at again.
  RISK_REVIEW("Review of a borne risk"),
  /// From when we are aware until a law wants a first word.
  EARLY_WARNING("Early warning the law asks for"),
  /// From when we are aware until a law wants it told.
  LEGAL_NOTIFICATION("Notification the law asks for"),
  /// From what the law names until it wants the whole account.
  FINAL_REPORT("Final report the law asks for"),
  /// Until the day by which an authority asked for more.
  REQUESTED_REPORT("Report an authority asked for");

  private final String words;

  ClockKind(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /// Whether it may stand still for a reason. The promise of a human answer, a limit that somebody
  /// else set and an agreed moment wait for nobody.
  public boolean mayPause() {
    return this == TRIAGE_DECISION || this == STATUS_TO_REPORTER;
  }
}
