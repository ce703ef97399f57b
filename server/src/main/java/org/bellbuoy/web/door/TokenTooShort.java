package org.bellbuoy.web.door;

import org.bellbuoy.kernel.Refusal;

/// A token was made for less than what was asked for, or a person is needed in its place.
public record TokenTooShort() implements Refusal {

  @Override
  public String code() {
    return "token-reaches-less";
  }

  @Override
  public Kind kind() {
    return Kind.NOT_ALLOWED;
  }

  @Override
  public String sentence() {
    return "This token does not reach so far. Use one that was made to decide, or sign in.";
  }
}
