package org.bellbuoy.web.door;

import org.bellbuoy.kernel.Refusal;

/// The address is for staff and nobody is signed in.
record NotSignedIn() implements Refusal {

  @Override
  public String code() {
    return "not-signed-in";
  }

  @Override
  public Kind kind() {
    return Kind.NOT_ALLOWED;
  }

  @Override
  public String sentence() {
    return "Sign in first, or send an API token as a bearer token.";
  }
}
