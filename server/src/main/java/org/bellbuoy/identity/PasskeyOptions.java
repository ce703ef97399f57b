package org.bellbuoy.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a page hands to the browser to ask for a passkey, or for a new one; bytes as base64url.
///
/// @param passkeys those to choose from when one is asked for, those to leave out when one is made;
///   none to choose from means that the browser offers every passkey it has for this door
/// @param user whom a new passkey is for
public record PasskeyOptions(
    String challenge, Door door, List<String> passkeys, @Nullable User user) {

  public PasskeyOptions {
    passkeys = List.copyOf(passkeys);
  }

  public record Door(String id, String name) {}

  /// @param id opaque, the same for all passkeys of one owner, and tells nothing
  public record User(String id, String login, String name) {}
}
