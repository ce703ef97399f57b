package org.bellbuoy.obligations;

import org.bellbuoy.kernel.Refusal;

/// Why something about what a law asks was not done.
public sealed interface ObligationRefusal extends Refusal {

  @Override
  default Kind kind() {
    return Kind.CONFLICT;
  }

  /// One of the kind asks already in this case.
  record AsksAlready(ObligationKind occasion) implements ObligationRefusal {
    @Override
    public String code() {
      return "law-asks-already";
    }

    @Override
    public String sentence() {
      return "“" + occasion.words() + "” is open in this case already.";
    }
  }

  /// It is decided so already.
  record DecidedAlready() implements ObligationRefusal {
    @Override
    public String code() {
      return "decided-so-already";
    }

    @Override
    public String sentence() {
      return "This is decided so already. Load the page again.";
    }
  }

  /// It was called not reportable; reopen it first.
  record NotReportable() implements ObligationRefusal {
    @Override
    public String code() {
      return "not-reportable";
    }

    @Override
    public String sentence() {
      return "This was found not reportable. Reopen it when something new is known.";
    }
  }

  /// The law did not apply yet when we became aware.
  record LawAskedNothing() implements ObligationRefusal {
    @Override
    public String code() {
      return "law-asked-nothing";
    }

    @Override
    public String sentence() {
      return "The law did not apply yet when we became aware, so it asks for nothing here.";
    }
  }

  /// Something was handed in, which cannot be unsaid.
  record HandedInAlready() implements ObligationRefusal {
    @Override
    public String code() {
      return "handed-in-already";
    }

    @Override
    public String sentence() {
      return "A stage was handed in already. Say of each other stage why it is not due.";
    }
  }

  /// Something waits for a second person.
  record SecondPersonAwaited() implements ObligationRefusal {
    @Override
    public String code() {
      return "second-person-awaited";
    }

    @Override
    public String sentence() {
      return "A decision waits for a second person. Confirm it or take it back first.";
    }
  }

  /// Nothing waits for a second person.
  record NothingWaits() implements ObligationRefusal {
    @Override
    public String code() {
      return "no-decision-waits";
    }

    @Override
    public String sentence() {
      return "No decision waits for a second person.";
    }
  }

  /// Whoever decided it cannot confirm it.
  record SecondPersonNeeded() implements ObligationRefusal {
    @Override
    public String code() {
      return "second-person-needed";
    }

    @Override
    public String sentence() {
      return "You decided this. A second person who may has to confirm it.";
    }
  }

  /// The first day on which users could take a measure does not move to a later one.
  record MeasureKnown() implements ObligationRefusal {
    @Override
    public String code() {
      return "measure-known";
    }

    @Override
    public String sentence() {
      return "A measure was available before. A later one moves no end.";
    }
  }

  /// The stage is settled.
  record StageSettled(Stage stage) implements ObligationRefusal {
    @Override
    public String code() {
      return "stage-settled";
    }

    @Override
    public String sentence() {
      return "“" + stage.words() + "” is settled, and what was recorded stays as it is.";
    }
  }

  /// Nothing was prepared of which a copy could be kept.
  record NotPrepared(Stage stage) implements ObligationRefusal {
    @Override
    public String code() {
      return "stage-not-prepared";
    }

    @Override
    public String sentence() {
      return "Write down first what “" + stage.words() + "” said, so that a copy is kept.";
    }
  }

  /// What its time counts from has not happened.
  record NotRunning(Stage stage, Anchor anchor) implements ObligationRefusal {
    @Override
    public String code() {
      return "stage-not-running";
    }

    @Override
    public String sentence() {
      return "“" + stage.words() + "” counts from " + anchor.words() + ", which is not recorded.";
    }
  }

  /// An earlier stage is neither handed in nor provided.
  record EarlierStageOpen(Stage stage) implements ObligationRefusal {
    @Override
    public String code() {
      return "earlier-stage-open";
    }

    @Override
    public String sentence() {
      return "“" + stage.words() + "” comes first.";
    }
  }
}
