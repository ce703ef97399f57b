package org.bellbuoy.walls;

import java.util.EnumSet;
import java.util.Set;

/// What must not be seen by everybody, as the table of lifecycles 6.9 lists it, and who may.
public enum Material {
  TITLE(Principal.inTheCircle()),
  REPORT_TEXT(Principal.inTheCircle()),
  REPORTER(EnumSet.of(Principal.LEAD_IN)),
  /// How the reporter wants to be thanked.
  CREDIT(EnumSet.of(Principal.LEAD_IN)),
  /// What we wrote to the reporter.
  ANSWER(Principal.inTheCircle()),
  FILE_NAME(Principal.inTheCircle()),
  FILE(Principal.inTheCircle()),
  NOTE(Principal.inTheCircle()),
  /// Why the flaw is as bad as we say.
  JUDGEMENT(Principal.inTheCircle()),
  /// What those can do who cannot update.
  WORKAROUND(Principal.inTheCircle()),
  /// What has to be done on a stream.
  FIX(Principal.inTheCircle()),
  /// How we know that a law asks something.
  LAW(Principal.inTheCircle()),
  /// Why nothing of the case may be erased.
  HOLD(EnumSet.of(Principal.LEAD_IN)),
  DRAFT(Principal.inTheCircle()),
  /// What the circle says about a field of the draft.
  COMMENT(Principal.inTheCircle()),
  LEAK(Principal.inTheCircle()),
  PARTY_NAME(EnumSet.of(Principal.LEAD_IN, Principal.ENGINEER_IN, Principal.PARTNER)),
  LETTER_TO_PARTNER(EnumSet.of(Principal.LEAD_IN, Principal.ENGINEER_IN, Principal.PARTNER)),
  TASK_OF_PARTNER(EnumSet.of(Principal.LEAD_IN, Principal.ENGINEER_IN, Principal.PARTNER)),
  NOTICE_SENT(
      EnumSet.of(
          Principal.LEAD_IN,
          Principal.ENGINEER_IN,
          Principal.PARTNER,
          Principal.COORDINATOR,
          Principal.ENGINEER_OUTSIDE)),
  NOTICE_LATER(Principal.inTheCircle()),
  /// That the case exists: its number. The auditor knows metadata.
  NUMBER(
      EnumSet.of(
          Principal.LEAD_IN,
          Principal.ENGINEER_IN,
          Principal.PARTNER,
          Principal.COORDINATOR,
          Principal.ENGINEER_OUTSIDE,
          Principal.AUDITOR));

  private final Set<Principal> may;

  Material(Set<Principal> may) {
    this.may = Set.copyOf(may);
  }

  public boolean mayBeSeenBy(Principal principal) {
    return may.contains(principal);
  }
}
