package org.bellbuoy.identity;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Opens a session for a member of staff who shows a passkey.
///
/// Answers instead of refusing, because the record of a failed attempt must not be rolled back.
@Component
public class SignInByPasskey {

  private final PasskeyRing ring;
  private final PersonStore people;
  private final SessionOpening opening;

  SignInByPasskey(PasskeyRing ring, PersonStore people, SessionOpening opening) {
    this.ring = ring;
    this.people = people;
    this.opening = opening;
  }

  /// @param answer the credential as JSON
  @Transactional
  public SignInResult execute(RelyingParty door, String answer, Arrival arrival) {
    return switch (ring.prove(new Ceremony.SigningIn(door), answer)) {
      case PasskeyProof.Proved proved -> opened(proved.subject(), arrival);
      case PasskeyProof.Failed _ -> new SignInResult.Wrong();
    };
  }

  private SignInResult opened(UUID subject, Arrival arrival) {
    return people
        .hold(subject)
        .filter(person -> person.state() == PersonState.ACTIVE)
        .<SignInResult>map(
            person -> new SignInResult.Opened(opening.open(person.id(), Factor.PASSKEY, arrival)))
        .orElseGet(SignInResult.Wrong::new);
  }
}
