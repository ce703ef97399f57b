package org.bellbuoy.embargo;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.bellbuoy.kernel.AtCounter;
import org.bellbuoy.vault.Hashes;
import org.bellbuoy.vault.Token;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Uses an invitation up and opens a session at the counter.
///
/// The link alone does not open: the word that goes with it travelled another way. After five wrong
/// words the link is spent. An unknown link, a spent one and a wrong word give the same nothing.
/// Where the outsider has a passkey, link and word open nothing and are not used up: they do once
/// the circle has taken the passkey out of use, as after a lost device.
@Component
@AtCounter
public class EnterCounter {

  private final InvitationStore invitations;
  private final GuestPasskeyStore passkeys;
  private final GuestOpening opening;
  private final Clock clock;

  EnterCounter(
      InvitationStore invitations, GuestPasskeyStore passkeys, GuestOpening opening, Clock clock) {
    this.invitations = invitations;
    this.passkeys = passkeys;
    this.opening = opening;
    this.clock = clock;
  }

  @Transactional
  public Entering enter(String token, String word) {
    Instant now = clock.instant();
    byte[] typed = Hashes.sha256(word.strip().toLowerCase(Locale.ROOT));
    return invitations
        .attempt(Token.presented(token).hash(), now)
        .filter(waiting -> Hashes.same(waiting.word().toByteArray(), typed))
        .map(waiting -> entering(waiting, now))
        .orElseGet(Entering.Wrong::new);
  }

  private Entering entering(InvitationStore.Waiting waiting, Instant now) {
    if (passkeys.any(waiting.party())) {
      return new Entering.PasskeyNeeded();
    }
    invitations.spend(waiting.id(), now);
    return opening
        .open(waiting.party(), null)
        .<Entering>map(Entering.Opened::new)
        .orElseGet(Entering.Wrong::new);
  }
}
