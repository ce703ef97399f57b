package org.bellbuoy.identity;

import java.util.UUID;

/// Whom a one-time link is to be made for.
public sealed interface LinkPurpose {

  LinkKind kind();

  /// The first administrator, while there is none.
  record SetUp() implements LinkPurpose {
    @Override
    public LinkKind kind() {
      return LinkKind.SETUP;
    }
  }

  /// A person who is to choose a password, for the first time or anew.
  record Invitation(UUID person) implements LinkPurpose {
    @Override
    public LinkKind kind() {
      return LinkKind.INVITATION;
    }
  }

  /// A person who is to be signed in; only the house itself makes such links.
  record SignIn(UUID person) implements LinkPurpose {
    @Override
    public LinkKind kind() {
      return LinkKind.SIGN_IN;
    }
  }
}
