package org.bellbuoy.correspondence;

import org.bellbuoy.identity.Viewer;
import org.springframework.stereotype.Component;

/// A letter that the house writes to itself: signed, and encrypted to its own key in force, as
/// reporters encrypt to it. Slow, therefore made before the transaction that queues it.
@Component
public class LetterToHouse {

  private final OwnKeys keys;
  private final SecretLetter secret;

  LetterToHouse(OwnKeys keys, SecretLetter secret) {
    this.keys = keys;
    this.secret = secret;
  }

  /// @return an armoured message
  public String of(String subject, String text) {
    OwnKey ours =
        keys.all(new Viewer.Machine()).stream()
            .filter(OwnKey::inForce)
            .findFirst()
            .orElseThrow(() -> new CorrespondenceRefusal.NoSigningKey().refused());
    return secret.of(subject, text, keys.binary(ours));
  }
}
