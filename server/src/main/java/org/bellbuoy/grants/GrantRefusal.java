package org.bellbuoy.grants;

import org.bellbuoy.kernel.Refusal;

/// Why something about a test environment was not done.
public sealed interface GrantRefusal extends Refusal {

  @Override
  default Kind kind() {
    return Kind.CONFLICT;
  }

  /// It has come further, or not as far.
  record NotNow(GrantState state) implements GrantRefusal {
    @Override
    public String code() {
      return "grant-is-elsewhere";
    }

    @Override
    public String sentence() {
      return "This test environment is “" + state.words() + "”. That cannot be done with it now.";
    }
  }

  /// The mailbox in which it was asked for is closed.
  record MailboxClosed() implements GrantRefusal {
    @Override
    public String code() {
      return "mailbox-closed";
    }

    @Override
    public String sentence() {
      return "The mailbox in which it was asked for was erased, so nothing can be handed over.";
    }
  }

  /// Somebody else was named to wipe it.
  record NotYoursToWipe() implements GrantRefusal {
    @Override
    public String code() {
      return "not-yours-to-wipe";
    }

    @Override
    public String sentence() {
      return "Only the person who was named, or a lead, can say that it is wiped.";
    }
  }

  /// What is shown once is not kept for programs that ask twice.
  record ShownOnce() implements GrantRefusal {
    @Override
    public String code() {
      return "shown-once";
    }

    @Override
    public Kind kind() {
      return Kind.INVALID;
    }

    @Override
    public String sentence() {
      return "Credentials are shown once, so send this without Idempotency-Key.";
    }
  }
}
