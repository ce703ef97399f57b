package org.bellbuoy.identity;

import org.jspecify.annotations.Nullable;

/// What somebody typed at the sign-in page, and how they came there.
public record Credentials(String email, String password, Arrival arrival) {

  /// @param device what the device cookie held, if there was one
  /// @param source the network address the request came from
  public Credentials(String email, String password, @Nullable String device, String source) {
    this(email, password, new Arrival(device, source, ""));
  }

  @Override
  public String toString() {
    return "Credentials[]";
  }
}
