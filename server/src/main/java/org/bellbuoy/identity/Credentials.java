package org.bellbuoy.identity;

import org.jspecify.annotations.Nullable;

/// What somebody typed at the sign-in page, and from where.
///
/// @param device what the device cookie held, if there was one
/// @param source the network address the request came from
public record Credentials(String email, String password, @Nullable String device, String source) {

  @Override
  public String toString() {
    return "Credentials[]";
  }
}
