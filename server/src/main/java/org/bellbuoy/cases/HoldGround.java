package org.bellbuoy.cases;

/// For whose sake a case is kept whole.
public enum HoldGround {
  PROCEEDING("a proceeding of somebody else, such as a court or an authority"),
  DUTY("a duty of ours to keep records"),
  /// Refused while a reporter of the case holds our promise of good faith.
  CLAIM("a claim of ours against a reporter");

  private final String words;

  HoldGround(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
