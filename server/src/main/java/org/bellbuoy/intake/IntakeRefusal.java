package org.bellbuoy.intake;

import org.bellbuoy.kernel.Refusal;

/// Why something about a report was not done.
public sealed interface IntakeRefusal extends Refusal {

  @Override
  default Kind kind() {
    return Kind.CONFLICT;
  }

  /// A linked report stays linked.
  record LinkedAlready() implements IntakeRefusal {
    @Override
    public String code() {
      return "linked-already";
    }

    @Override
    public String sentence() {
      return "This report is linked already.";
    }
  }

  /// A test of our own is ended where it was begun, and nothing else.
  record OnlyATest() implements IntakeRefusal {
    @Override
    public String code() {
      return "only-a-test";
    }

    @Override
    public String sentence() {
      return "This is a test of our own. Answer it, and end it on the page of the first run.";
    }
  }

  /// A concern is answered before it is put away.
  record NotAnsweredYet() implements IntakeRefusal {
    @Override
    public String code() {
      return "not-answered-yet";
    }

    @Override
    public String sentence() {
      return "Answer the reporter first. A concern is put away only after a human has replied.";
    }
  }

  /// Two persons call spam what comes from a sender who once reported something true.
  record SecondPersonForSpam() implements IntakeRefusal {
    @Override
    public String code() {
      return "second-person-for-spam";
    }

    @Override
    public String sentence() {
      return "You said already that this is spam. Its sender once reported something true, so a"
          + " second person has to say so too.";
    }
  }

  /// What was handed over is kept, and somebody else reads it just now.
  record ReadLater() implements IntakeRefusal {
    @Override
    public String code() {
      return "read-later";
    }

    @Override
    public String sentence() {
      return "The message is kept and being read. Send it again in a minute to learn its number.";
    }
  }

  /// Only what waits in the inbox is moved out of it.
  record NotWaiting() implements IntakeRefusal {
    @Override
    public String code() {
      return "not-waiting";
    }

    @Override
    public String sentence() {
      return "This report does not wait in the inbox. Take it back there first.";
    }
  }

  /// A legal hold keeps everything of the case.
  record UnderHold() implements IntakeRefusal {
    @Override
    public String code() {
      return "under-hold";
    }

    @Override
    public String sentence() {
      return "The case of this report is under a legal hold. Nothing of it is erased until the hold"
          + " is lifted.";
    }
  }

  /// The unsent form is not kept any more.
  record FormExpired() implements IntakeRefusal {
    @Override
    public String code() {
      return "form-expired";
    }

    @Override
    public String sentence() {
      return "This form was kept for a day and is gone now. Nothing was sent. Please begin again.";
    }
  }

  /// Work and waiting count for one report.
  record ProofUsedUp() implements IntakeRefusal {
    @Override
    public String code() {
      return "proof-used-up";
    }

    @Override
    public String sentence() {
      return "This work or ticket was used for another report already. Nothing was stored.";
    }
  }

  /// The files of unsent forms take all the room there is for them.
  record NoRoomForFiles() implements IntakeRefusal {
    @Override
    public String code() {
      return "no-room-for-files";
    }

    @Override
    public String field() {
      return "files";
    }

    @Override
    public String sentence() {
      return "There is no room for files at this moment. Send the report without them and say that"
          + " there are some, or send them by mail.";
    }
  }

  /// What was promised is taken back once.
  record RevokedAlready() implements IntakeRefusal {
    @Override
    public String code() {
      return "revoked-already";
    }

    @Override
    public String sentence() {
      return "This was taken back already, and the reporter was told.";
    }
  }

  /// What was put away at once is taken back once.
  record UndoneAlready() implements IntakeRefusal {
    @Override
    public String code() {
      return "undone-already";
    }

    @Override
    public String sentence() {
      return "This was taken back already.";
    }
  }

  /// A person keeps a bounded number of selections.
  record TooManyViews() implements IntakeRefusal {
    @Override
    public String code() {
      return "too-many-views";
    }

    @Override
    public String sentence() {
      return "You keep thirty selections already. Forget one that you no longer use.";
    }
  }

  /// Nobody takes a promise back alone.
  record LeadAndLegalNeeded() implements IntakeRefusal {
    @Override
    public String code() {
      return "lead-and-legal-needed";
    }

    @Override
    public String sentence() {
      return "A lead and somebody of legal have to say so, as two persons.";
    }
  }

  /// A format that is a draft is taken only where somebody said so.
  record DraftFormatOff() implements IntakeRefusal {
    @Override
    public String code() {
      return "draft-format-off";
    }

    @Override
    public String sentence() {
      return "The profile “Vulnerability Report” of CSAF 2.1 is a draft and switched off. A lead or"
          + " intake can switch it on where reports are brought in.";
    }
  }
}
