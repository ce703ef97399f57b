package org.bellbuoy.web.door;

import org.bellbuoy.kernel.Refusal;

/// What was asked for weighs so much that whoever is signed in has to show first that it is still
/// them.
public record NotShownLately() implements Refusal {

  @Override
  public String code() {
    return "fresh-sign-in-needed";
  }

  @Override
  public Kind kind() {
    return Kind.NOT_ALLOWED;
  }

  @Override
  public String sentence() {
    return "This needs a sign-in of the last five minutes. Show again who you are, then repeat it.";
  }
}
