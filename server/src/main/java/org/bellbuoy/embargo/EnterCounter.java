package org.bellbuoy.embargo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.AtCounter;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.Witness;
import org.bellbuoy.vault.Hashes;
import org.bellbuoy.vault.Token;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Uses an invitation up and opens a session at the counter.
///
/// The link alone does not open: the word that goes with it travelled another way. After five wrong
/// words the link is spent. An unknown link, a spent one and a wrong word give the same nothing.
@Component
@AtCounter
public class EnterCounter {

  private static final Duration LONGEST = Duration.ofHours(8);

  private final InvitationStore invitations;
  private final GuestStore guests;
  private final Witness witness;
  private final Ids ids;
  private final Clock clock;

  EnterCounter(
      InvitationStore invitations, GuestStore guests, Witness witness, Ids ids, Clock clock) {
    this.invitations = invitations;
    this.guests = guests;
    this.witness = witness;
    this.ids = ids;
    this.clock = clock;
  }

  /// @return empty when the invitation does not open
  @Transactional
  public Optional<GuestSession> enter(String token, String word) {
    Instant now = clock.instant();
    byte[] typed = Hashes.sha256(word.strip().toLowerCase(Locale.ROOT));
    return invitations
        .attempt(Token.presented(token).hash(), now)
        .filter(waiting -> Hashes.same(waiting.word().toByteArray(), typed))
        .flatMap(waiting ->
            guests.circleOf(waiting.party(), now).map(circle -> open(waiting, circle, now)));
  }

  private GuestSession open(InvitationStore.Waiting waiting, UUID circle, Instant now) {
    invitations.spend(waiting.id(), now);
    Token token = Token.fresh();
    UUID session = ids.next();
    guests.open(session, token.hash(), waiting.party(), now, now.plus(LONGEST));
    witness.saw(new GuestEntered(Actor.outsider(waiting.party()), now, circle, session));
    return new GuestSession(token.text(), LONGEST);
  }
}
