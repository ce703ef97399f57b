package org.bellbuoy.identity;

import java.time.Instant;

/// A link as it is handed over once; only the SHA-256 of its token is stored.
public record OneTimeLink(LinkKind kind, String token, Instant expiresAt) {

  /// The path on the desk, to be put behind the desk's address.
  public String path() {
    return kind.prefix() + token;
  }

  @Override
  public String toString() {
    return "OneTimeLink[" + kind + "]";
  }
}
