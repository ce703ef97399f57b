package org.bellbuoy.obligations;

/// Why a law asks for no report. There is no other reason.
public enum NoReportGround {
  NO_RELIABLE_EVIDENCE("There is no reliable evidence that it was exploited"),
  GOOD_FAITH_RESEARCH("It was shown in good faith, by research or a test"),
  NOT_OUR_PRODUCT("It is in no product of ours"),
  NOT_SEVERE("It is not severe or significant as the law means it"),
  NO_PERSONAL_DATA("No personal data were touched"),
  NO_RISK_TO_PEOPLE("It is unlikely to be a risk to people"),
  LAW_DOES_NOT_APPLY("The law does not apply to it");

  private final String words;

  NoReportGround(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
