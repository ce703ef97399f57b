package org.bellbuoy.identity;

/// What one person proposes and another one confirms. Everywhere else one person is enough.
public enum TwoPersonDeed {
  PUBLISH_REVISION(Permission.APPROVE_ADVISORY, "approved a revision"),
  REVIEW_TRANSLATION(Permission.APPROVE_ADVISORY, "reviewed a translation"),
  EXTEND_EMBARGO(Permission.CONFIRM_EXTENSION, "confirmed a longer embargo"),
  PUT_FIX_OFF(Permission.CONFIRM_EXTENSION, "confirmed that a fix is put off"),
  WAIT_FOR_FIX(Permission.CONFIRM_EXTENSION, "confirmed that customers are told after the fix"),
  TELL_BEFORE_FIX(Permission.CONFIRM_EXTENSION, "confirmed that customers are told before the fix"),
  ALLOW_LONG_SILENCE(Permission.ALLOW_LONG_SILENCE, "agreed to more than 90 days of silence"),
  ACCEPT_RISK(Permission.LEAD_CASE, "accepted the risk"),
  DISPROVE(Permission.LEAD_CASE, "disproved the case"),
  ERASE_CASE(Permission.ERASE_CASE, "erased the case"),
  CALL_IT_SPAM(Permission.ANSWER_REPORT, "put away a known sender’s report as spam"),
  ASK_NO_REPORT(Permission.MEET_LAW, "agreed that a law asks for no report"),
  MOVE_AWARENESS(Permission.MEET_LAW, "moved the moment of awareness"),
  TELL_AFFECTED(Permission.WORK_INCIDENT, "sent letters about an incident"),
  LEAVE_OUT(Permission.LEAVE_CUSTOMER_OUT, "left a customer out of a notice"),
  EMERGENCY_ACCESS(Permission.EMERGENCY_ACCESS, "opened emergency access");

  private final Permission confirms;
  private final String words;

  TwoPersonDeed(Permission confirms, String words) {
    this.confirms = confirms;
    this.words = words;
  }

  /// What whoever confirms it must hold.
  public Permission confirms() {
    return confirms;
  }

  /// What was done, in the past tense.
  public String words() {
    return words;
  }
}
