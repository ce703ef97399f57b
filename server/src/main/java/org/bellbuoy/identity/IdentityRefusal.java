package org.bellbuoy.identity;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.bellbuoy.kernel.Refusal;

/// Why this room says no.
public sealed interface IdentityRefusal extends Refusal {

  DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

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

  /// One account here and one at the provider belong together; neither has two.
  record AlreadyLinked() implements IdentityRefusal {
    @Override
    public String code() {
      return "already-linked";
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }

    @Override
    public String sentence() {
      return "Your account, or the one at the provider, is linked already. Part it first.";
    }
  }

  /// No identity provider is set, or it does not answer.
  record ProviderAway() implements IdentityRefusal {
    @Override
    public String code() {
      return "provider-away";
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }

    @Override
    public String sentence() {
      return "No identity provider is set, or it does not answer. Use another way in.";
    }
  }

  /// Letting somebody begin anew takes two administrators, neither of whom it is about.
  record SecondAdministratorNeeded() implements IdentityRefusal {
    @Override
    public String code() {
      return "second-administrator-needed";
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }

    @Override
    public String sentence() {
      return "This takes two administrators besides the person: one asks, another confirms. "
          + "Without a second one, use ./bellbuoy serve --recover at the server's console.";
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

  /// Whoever had a hand in it cannot be the second person, and there is another who could.
  record SecondPersonNeeded() implements IdentityRefusal {
    @Override
    public String code() {
      return "second-person-needed";
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }

    @Override
    public String sentence() {
      return "This was yours to decide first. Somebody else who may has to look at it.";
    }
  }

  /// There is nobody else, and the day that stands for the second person is not over.
  record CoolingOff(Instant until) implements IdentityRefusal {
    @Override
    public String code() {
      return "cooling-off";
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }

    @Override
    public String sentence() {
      return "Two people are needed, and nobody else here could be the second. Wait until "
          + MINUTE.format(until)
          + ", then confirm it alone.";
    }
  }

  /// In an emergency nobody waits, but says in writing that they decide alone.
  record TypeThatAlone(Instant until) implements IdentityRefusal {
    @Override
    public String code() {
      return "type-that-alone";
    }

    @Override
    public Kind kind() {
      return Kind.INVALID;
    }

    @Override
    public String field() {
      return "alone";
    }

    @Override
    public String sentence() {
      return "Type “alone” to decide it without a second person, or wait until "
          + MINUTE.format(until)
          + ".";
    }
  }
}
