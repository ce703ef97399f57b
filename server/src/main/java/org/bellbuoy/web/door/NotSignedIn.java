package org.bellbuoy.web.door;

import org.bellbuoy.identity.Permission;
import org.bellbuoy.kernel.Refusal;

/// The address is for people who are known, and nobody is signed in.
///
/// @param door where one signs in for it
record NotSignedIn(String door) implements Refusal {

  static NotSignedIn of(Permission needed) {
    return new NotSignedIn(needed == Permission.AS_CUSTOMER ? "/customer/sign-in" : "/sign-in");
  }

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
