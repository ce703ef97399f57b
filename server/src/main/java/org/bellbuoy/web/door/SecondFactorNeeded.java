package org.bellbuoy.web.door;

import org.bellbuoy.kernel.Refusal;

/// Whoever is signed in must have a second factor, by the rule of their administrators, and has
/// none.
public record SecondFactorNeeded() implements Refusal {

  /// Where they make one.
  static final String PLACE = "/account/second-factor";

  @Override
  public String code() {
    return "second-factor-needed";
  }

  @Override
  public Kind kind() {
    return Kind.NOT_ALLOWED;
  }

  @Override
  public String sentence() {
    return "Your password alone opens nothing here. Add a passkey or a code generator first.";
  }
}
