package org.bellbuoy.embargo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.AtCounter;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.Witness;
import org.bellbuoy.vault.Token;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The one place where a session of the counter is opened, for a party that stands.
@Component
@AtCounter
class GuestOpening {

  private static final Duration LONGEST = Duration.ofHours(8);

  private final GuestStore guests;
  private final Witness witness;
  private final Ids ids;
  private final Clock clock;

  GuestOpening(GuestStore guests, Witness witness, Ids ids, Clock clock) {
    this.guests = guests;
    this.witness = witness;
    this.ids = ids;
    this.clock = clock;
  }

  /// @param passkey by which the party came, or null for a link and its word
  /// @return empty when the invitation was taken back or has run out
  Optional<GuestSession> open(UUID party, @Nullable UUID passkey) {
    Instant now = clock.instant();
    return guests
        .circleOf(party, now)
        .map(circle -> {
          Token token = Token.fresh();
          UUID session = ids.next();
          guests.open(session, token.hash(), party, passkey, now, now.plus(LONGEST));
          witness.saw(new GuestEntered(Actor.outsider(party), now, circle, session));
          return new GuestSession(token.text(), LONGEST);
        });
  }
}
