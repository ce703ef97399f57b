package org.bellbuoy.embargo;

import org.bellbuoy.kernel.Refusal;

/// Why something about an embargo or its circle was not done.
public sealed interface EmbargoRefusal extends Refusal {

  @Override
  default Kind kind() {
    return Kind.CONFLICT;
  }

  /// It may not be said yet.
  record EmbargoStands() implements EmbargoRefusal {
    @Override
    public String code() {
      return "embargo-stands";
    }

    @Override
    public String sentence() {
      return "An embargo stands. Wait for the agreed moment, or end the embargo with its reason.";
    }
  }

  /// The deed does not fit the state the embargo is in.
  record EmbargoHasEnded() implements EmbargoRefusal {
    @Override
    public String code() {
      return "embargo-has-ended";
    }

    @Override
    public String sentence() {
      return "This embargo has ended and cannot be changed.";
    }
  }

  /// There is no proposed moment to agree to, or no silence to end.
  record NothingProposed() implements EmbargoRefusal {
    @Override
    public String code() {
      return "nothing-proposed";
    }

    @Override
    public String sentence() {
      return "No end has been proposed. Propose one first.";
    }
  }

  /// Only an agreed silence can last longer.
  record NothingAgreed() implements EmbargoRefusal {
    @Override
    public String code() {
      return "nothing-agreed";
    }

    @Override
    public String sentence() {
      return "No end has been agreed that could be extended.";
    }
  }

  /// An agreed end moves back only with a reason and a second person.
  record ExtensionNeeded() implements EmbargoRefusal {
    @Override
    public String code() {
      return "extension-needed";
    }

    @Override
    public String sentence() {
      return "An earlier end was agreed. Extend the embargo, with its reason.";
    }
  }

  /// Whoever offers a longer silence cannot confirm it too.
  record SecondPersonNeeded() implements EmbargoRefusal {
    @Override
    public String code() {
      return "second-person-needed";
    }

    @Override
    public String sentence() {
      return "You offered this extension yourself. Another person has to confirm it.";
    }
  }

  /// The moment named has passed.
  record MomentHasPassed() implements EmbargoRefusal {
    @Override
    public String code() {
      return "moment-has-passed";
    }

    @Override
    public Kind kind() {
      return Kind.INVALID;
    }

    @Override
    public String sentence() {
      return "The end of an embargo must lie in the future.";
    }
  }

  /// Whoever has a passkey adds another only after coming in by one.
  record PasskeyFirst() implements EmbargoRefusal {
    @Override
    public String code() {
      return "passkey-first";
    }

    @Override
    public String sentence() {
      return "You have a passkey already. Sign out, come in by it, and add another then.";
    }
  }

  /// A circle without anybody in it could not be read by anybody.
  record NobodyWouldBeLeft() implements EmbargoRefusal {
    @Override
    public String code() {
      return "nobody-would-be-left";
    }

    @Override
    public String sentence() {
      return "This is the last person in the circle. Add somebody else first.";
    }
  }

  /// Nobody waits for a confirmation of this.
  record EmergencyNotWaiting() implements EmbargoRefusal {
    @Override
    public String code() {
      return "emergency-not-waiting";
    }

    @Override
    public String sentence() {
      return "This request no longer waits: it was answered, turned down or has run out.";
    }
  }

  /// It has ended already.
  record EmergencyOver() implements EmbargoRefusal {
    @Override
    public String code() {
      return "emergency-over";
    }

    @Override
    public String sentence() {
      return "This emergency access is over already.";
    }
  }

  /// It is reviewed once, after it has ended.
  record EmergencyNotOver() implements EmbargoRefusal {
    @Override
    public String code() {
      return "emergency-not-over";
    }

    @Override
    public String sentence() {
      return "An emergency access is reviewed once, after it has ended.";
    }
  }
}
