package org.bellbuoy.deadlines;

import org.bellbuoy.kernel.Refusal;

/// Why a clock was not paused.
public sealed interface DeadlinesRefusal extends Refusal {

  @Override
  default Kind kind() {
    return Kind.CONFLICT;
  }

  /// The promise of a human answer, a limit of law and an agreed moment wait for nobody.
  record NeverPauses() implements DeadlinesRefusal {
    @Override
    public String code() {
      return "clock-never-pauses";
    }

    @Override
    public String sentence() {
      return "This clock never stands still. Only the decision and the news to the reporter may"
          + " wait, for a reason from the list.";
    }
  }

  /// A breach is not undone by a pause.
  record TimeIsUp() implements DeadlinesRefusal {
    @Override
    public String code() {
      return "clock-time-is-up";
    }

    @Override
    public String sentence() {
      return "The time of this clock is up. A promise that is broken stays broken; do what was"
          + " promised.";
    }
  }

  /// It stands still already, or goes on already.
  record StandsSoAlready() implements DeadlinesRefusal {
    @Override
    public String code() {
      return "clock-stands-so-already";
    }

    @Override
    public String sentence() {
      return "Somebody did that already. Load the page again.";
    }
  }
}
