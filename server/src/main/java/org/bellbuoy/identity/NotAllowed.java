package org.bellbuoy.identity;

import org.bellbuoy.kernel.Refusal;

/// The viewer knows of the thing but holds no role for this deed.
public record NotAllowed() implements Refusal {

  @Override
  public String code() {
    return "not-allowed";
  }

  @Override
  public Kind kind() {
    return Kind.NOT_ALLOWED;
  }

  @Override
  public String sentence() {
    return "Your roles do not allow this. Ask an administrator, or somebody who holds the role.";
  }
}
