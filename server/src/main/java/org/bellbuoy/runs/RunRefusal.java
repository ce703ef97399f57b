package org.bellbuoy.runs;

import org.bellbuoy.kernel.Refusal;

/// Why a run was not begun or changed.
public sealed interface RunRefusal extends Refusal {

  @Override
  default Kind kind() {
    return Kind.CONFLICT;
  }

  /// One revision goes out by one run.
  record RunUnderWay() implements RunRefusal {
    @Override
    public String code() {
      return "run-under-way";
    }

    @Override
    public String sentence() {
      return "A run of this revision is under way or scheduled. Recall it first.";
    }
  }

  /// The calendar speaks against the moment, and nobody insisted.
  record BadMoment(String why) implements RunRefusal {
    @Override
    public String code() {
      return "bad-moment";
    }

    @Override
    public String sentence() {
      return why + " Choose another moment, or say that it must be this one.";
    }

    @Override
    public String field() {
      return "when";
    }
  }

  /// Something stands in the way of what goes out first.
  record Obstructed(String why) implements RunRefusal {
    @Override
    public String code() {
      return "run-obstructed";
    }

    @Override
    public String sentence() {
      return why;
    }
  }

  /// The run is over.
  record RunIsOver() implements RunRefusal {
    @Override
    public String code() {
      return "run-is-over";
    }

    @Override
    public String sentence() {
      return "This run is over. Nothing of it can be changed.";
    }
  }

  /// The step stands otherwise than the deed needs.
  record NotThatStep(StepState is) implements RunRefusal {
    @Override
    public String code() {
      return "step-not-so-far";
    }

    @Override
    public String sentence() {
      return "This step is \"" + is.words() + "\" by now. Load the page again.";
    }
  }
}
