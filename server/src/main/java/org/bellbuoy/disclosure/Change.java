package org.bellbuoy.disclosure;

/// What changed, so that the rule was looked at again; the weightiest first.
public enum Change {
  STARTED("the rule began to count"),
  EMBARGO_BROKEN("it is known outside"),
  EXPLOITATION("what is known of its use changed"),
  SEVERITY("the severity changed"),
  PRODUCTS("another product is affected"),
  ESTIMATE("there is a new estimate"),
  ESTIMATE_PASSED("an estimate passed without a fix"),
  DAY_PASSED("a day passed"),
  FIX_OUT("customers can get the fix"),
  NOTICE("the notice before the fix was published or taken back"),
  CASE("the case ended or was taken up again"),
  LESS("fewer products are affected");

  private final String words;

  Change(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /// Whether a no has to be decided anew because of it.
  public boolean reopens() {
    return switch (this) {
      case EMBARGO_BROKEN,
          EXPLOITATION,
          SEVERITY,
          PRODUCTS,
          ESTIMATE,
          ESTIMATE_PASSED,
          DAY_PASSED ->
          true;
      case STARTED, FIX_OUT, NOTICE, CASE, LESS -> false;
    };
  }
}
