package org.bellbuoy.identity;

import org.bellbuoy.kernel.Refusal;

/// Why this room says no.
public sealed interface IdentityRefusal extends Refusal {

  /// Without an administrator nobody could ever be let in again.
  record LastAdministrator() implements IdentityRefusal {
    @Override
    public String code() {
      return "last-administrator";
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }

    @Override
    public String sentence() {
      return "This is the last active administrator. Make somebody else an administrator first.";
    }
  }

  /// Used, replaced, past its date, or never made: the answer is the same.
  record LinkSpent() implements IdentityRefusal {
    @Override
    public String code() {
      return "link-spent";
    }

    @Override
    public Kind kind() {
      return Kind.NOT_FOUND;
    }

    @Override
    public String sentence() {
      return "This link no longer works: it was used, replaced or has run out. "
          + "Ask an administrator for a new one.";
    }
  }

  /// Set-up is for a house without an administrator.
  record AlreadySetUp() implements IdentityRefusal {
    @Override
    public String code() {
      return "already-set-up";
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }

    @Override
    public String sentence() {
      return "This server is set up already. Ask an administrator to invite you.";
    }
  }

  /// Somebody has a code generator already.
  record GeneratorThere() implements IdentityRefusal {
    @Override
    public String code() {
      return "generator-there";
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }

    @Override
    public String sentence() {
      return "You have a code generator already. Remove it first.";
    }
  }

  /// A deactivated account takes no roles, links or tokens.
  record Deactivated() implements IdentityRefusal {
    @Override
    public String code() {
      return "deactivated";
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }

    @Override
    public String sentence() {
      return "This account is deactivated. Activate it first.";
    }
  }

  /// This way of trying passwords is slowed down.
  record TooManyGuesses() implements IdentityRefusal {
    @Override
    public String code() {
      return "too-many-guesses";
    }

    @Override
    public Kind kind() {
      return Kind.TOO_MUCH;
    }

    @Override
    public String sentence() {
      return "Too many tries. Wait a quarter of an hour, or ask an administrator for a link.";
    }
  }
}
