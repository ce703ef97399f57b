package org.bellbuoy.delivery;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;

/// A program or a chat outside that is told that something waits. Its address is a secret too:
/// whoever has it may write there.
///
/// @param inside whether it stands in our own network
/// @param secret what the signatures are made by; empty for a chat
public record Hook(
    UUID id,
    String code,
    HookKind kind,
    String name,
    URI address,
    boolean inside,
    String secret,
    Instant madeAt) {

  /// The machine it stands on, which may be shown.
  public String host() {
    return address.getHost();
  }

  @Override
  public String toString() {
    return "Hook[" + code + "]";
  }
}
