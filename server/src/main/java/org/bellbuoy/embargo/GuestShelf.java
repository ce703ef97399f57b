package org.bellbuoy.embargo;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.identity.PasskeyRow;
import org.bellbuoy.identity.PasskeyShelf;
import org.bellbuoy.kernel.AtCounter;
import org.bellbuoy.kernel.DomainEvent;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.Witness;
import org.bellbuoy.vault.Sealed;
import org.springframework.stereotype.Component;

/// The shelf of the counter: passkeys of parties, sealed in the scope of their circle.
@Component
@AtCounter
class GuestShelf implements PasskeyShelf {

  private final GuestPasskeyStore passkeys;
  private final GuestChallengeStore challenges;
  private final GuestStore guests;
  private final PartyVault vault;
  private final Witness witness;

  GuestShelf(
      GuestPasskeyStore passkeys,
      GuestChallengeStore challenges,
      GuestStore guests,
      PartyVault vault,
      Witness witness) {
    this.passkeys = passkeys;
    this.challenges = challenges;
    this.guests = guests;
    this.vault = vault;
    this.witness = witness;
  }

  @Override
  public boolean add(PasskeyRow passkey, byte[] lookup) {
    return passkeys.add(passkey, lookup);
  }

  @Override
  public List<PasskeyRow> of(UUID subject) {
    return passkeys.of(subject);
  }

  @Override
  public Optional<PasskeyRow> hold(byte[] lookup) {
    return passkeys.hold(lookup);
  }

  @Override
  public void used(UUID passkey, long signs, Instant now) {
    passkeys.used(passkey, signs, now);
  }

  @Override
  public void doubt(UUID passkey, Instant now) {
    passkeys.doubt(passkey, now);
  }

  @Override
  public boolean spend(byte[] challenge, Instant until) {
    return challenges.add(challenge, until);
  }

  @Override
  public Sealed seal(UUID subject, Part part, UUID passkey, String text) {
    EmbargoId circle =
        new EmbargoId(guests.circleOf(subject).orElseThrow(() -> new Missing().refused()));
    return Sealed.of(vault.seal(circle, kind(part), passkey, text));
  }

  @Override
  public String open(Part part, UUID passkey, Sealed sealed) {
    return vault.open(kind(part), passkey, sealed.bytes());
  }

  @Override
  public void tell(DomainEvent deed) {
    witness.saw(deed);
  }

  private static PartyVault.Kind kind(Part part) {
    return switch (part) {
      case CREDENTIAL -> PartyVault.Kind.PASSKEY;
      case LABEL -> PartyVault.Kind.PASSKEY_LABEL;
    };
  }
}
