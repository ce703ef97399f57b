package org.bellbuoy.disclosure;

/// Why customers are better off without the product, or why not: the closed list. There is no
/// "other" and no business reason.
public enum DisableReason {
  USED_AGAINST_CUSTOMERS(Disabling.YES, "it is used against customers"),
  EASY_TO_USE(Disabling.YES, "anybody could use it, and how is known or easily found"),
  EVERYTHING_LOST(Disabling.YES, "whoever uses it gets all that the product guards"),
  NOTHING_ELSE_HELPS(Disabling.YES, "nothing short of switching it off protects"),
  /// The test is named.
  MITIGATION_TESTED(Disabling.NO, "a mitigation was tested and protects"),
  /// When and by whom is named.
  SWITCHED_OFF_BY_US(Disabling.NO, "we host it and switched the affected part off"),
  /// How that was found is named.
  NO_FLAW_OF_OURS(Disabling.NO, "it turned out to be no flaw of our products"),
  OFF_HARMS_MORE(Disabling.NO, "without the product customers would be less safe"),
  HARD_TO_REACH(Disabling.NO, "it can be reached only by whom the customer trusts already"),
  LITTLE_TO_LOSE(Disabling.NO, "little can be lost by it");

  private final Disabling answer;
  private final String words;

  DisableReason(Disabling answer, String words) {
    this.answer = answer;
    this.words = words;
  }

  /// What it speaks for.
  public Disabling answer() {
    return answer;
  }

  public String words() {
    return words;
  }

  /// May it turn a yes into a no? Only something that was tried or found since may.
  public boolean turnsYes() {
    return this == MITIGATION_TESTED || this == SWITCHED_OFF_BY_US || this == NO_FLAW_OF_OURS;
  }
}
