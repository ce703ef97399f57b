package org.bellbuoy.identity;

import java.util.UUID;

/// Whoever passkeys belong to: a member of staff, or an outsider with an account at another door.
///
/// @param login what the browser shows to tell accounts apart, such as an e-mail address
public record PasskeyOwner(UUID id, String login, String name) {

  @Override
  public String toString() {
    return "PasskeyOwner[" + id + "]";
  }
}
