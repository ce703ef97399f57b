package org.bellbuoy.cve;

/// Why something is not done at CVE Services yet, or will not be.
public enum CveTrouble {
  UNREACHED("CVE Services cannot be reached. It is tried again by itself."),
  LOST("CVE Services did not say whether it was done. It is looked up before it is tried again."),
  BUSY("CVE Services is busy. It is tried again by itself."),
  KEY_REFUSED("CVE Services does not take our key. An administrator has to enter a new one."),
  NOT_ALLOWED("CVE Services says that we may not do this."),
  QUOTA_USED_UP("Our quota of reserved ids is used up. Reject unused ids, or ask for more."),
  NOT_ACCEPTED("CVE Services did not accept what was sent."),
  NOT_THERE("CVE Services does not know this id as ours."),
  NO_ACCOUNT("No account for CVE Services is set."),
  /// Somebody else reserved by the same key meanwhile.
  UNCLEAR(
      "An id was reserved, but more than one is new and unused. Look there which is yours and type"
          + " it in."),
  REPLACED("What the record says was changed meanwhile; the newer one is sent."),
  GIVEN_UP("It was tried for about a day. Try again when CVE Services answers."),
  ERASED("The case was erased.");

  private final String words;

  CveTrouble(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
