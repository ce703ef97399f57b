package org.bellbuoy.identity;

import java.time.Instant;

/// A new API token with its secret, which is shown this once and stored only as a hash.
public record IssuedApiToken(String code, String secret, Instant expiresAt) {

  @Override
  public String toString() {
    return "IssuedApiToken[" + code + "]";
  }
}
