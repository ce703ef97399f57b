package org.bellbuoy.identity;

import java.util.UUID;

/// What a challenge was made for. An answer to one is no answer to another.
public sealed interface Ceremony {

  RelyingParty door();

  /// Distinguishes this use from every other, and is part of the challenge's authentication code.
  String context();

  /// Somebody, nobody knows yet who, wants to come in.
  record SigningIn(RelyingParty door) implements Ceremony {
    @Override
    public String context() {
      return "sign in " + door.origin();
    }
  }

  /// Somebody who is in shows again who they are, in this session.
  record ShowingAgain(RelyingParty door, UUID subject, UUID session) implements Ceremony {
    @Override
    public String context() {
      return "show again " + door.origin() + " " + subject + " " + session;
    }
  }

  /// Somebody adds a passkey.
  record Adding(RelyingParty door, UUID subject) implements Ceremony {
    @Override
    public String context() {
      return "add " + door.origin() + " " + subject;
    }
  }
}
