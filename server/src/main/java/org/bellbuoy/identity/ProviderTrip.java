package org.bellbuoy.identity;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// A trip of one browser to the identity provider and back, as its cookie remembers it.
///
/// @param cookie all of it, as the browser keeps it
/// @param person who goes, when somebody who is in does
/// @param session the session they went from
/// @param next where they wanted to go; the hash of the link for whoever accepts an invitation
record ProviderTrip(
    String cookie,
    Instant end,
    Errand errand,
    Optional<UUID> person,
    Optional<UUID> session,
    String next) {

  /// What somebody goes to the provider for.
  enum Errand {
    /// To sign in.
    SIGN_IN,
    /// To accept an invitation with their account there.
    ACCEPT,
    /// To link their account there with the one here.
    LINK,
    /// To show again who they are.
    SHOW
  }

  Instant start() {
    return end.minus(ProviderTrips.LIFE);
  }
}
