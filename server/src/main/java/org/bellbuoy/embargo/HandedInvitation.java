package org.bellbuoy.embargo;

import java.time.Instant;

/// An invitation as it is handed over once; only hashes of its two halves are stored.
///
/// @param party the code of the party
/// @param token the half that stands in the link
/// @param word the half that is told another way, such as by telephone
public record HandedInvitation(String party, String token, String word, Instant expiresAt) {

  private static final String PREFIX = "/invitation/";

  /// The path at the counter, to be put behind its address.
  public String path() {
    return PREFIX + token;
  }

  @Override
  public String toString() {
    return "HandedInvitation[" + party + "]";
  }
}
