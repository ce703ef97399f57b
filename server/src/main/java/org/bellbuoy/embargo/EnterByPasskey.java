package org.bellbuoy.embargo;

import java.util.Optional;
import org.bellbuoy.identity.Ceremony;
import org.bellbuoy.identity.PasskeyProof;
import org.bellbuoy.identity.RelyingParty;
import org.bellbuoy.kernel.AtCounter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Opens a session at the counter for an outsider who shows a passkey.
///
/// Answers instead of refusing, because the record of a failed attempt must not be rolled back.
@Component
@AtCounter
public class EnterByPasskey {

  private final GuestRing ring;
  private final GuestOpening opening;

  EnterByPasskey(GuestRing ring, GuestOpening opening) {
    this.ring = ring;
    this.opening = opening;
  }

  /// @param answer the credential as JSON
  /// @return empty when it does not open; every reason gives the same nothing
  @Transactional
  public Optional<GuestSession> enter(RelyingParty counter, String answer) {
    return switch (ring.prove(new Ceremony.SigningIn(counter), answer)) {
      case PasskeyProof.Proved proved -> opening.open(proved.subject(), proved.passkey());
      case PasskeyProof.Failed _ -> Optional.empty();
    };
  }
}
