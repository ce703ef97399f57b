package org.bellbuoy.fixes;

import org.bellbuoy.kernel.Refusal;

/// Why something about the work on a stream was not done.
public sealed interface FixRefusal extends Refusal {

  @Override
  default Kind kind() {
    return Kind.CONFLICT;
  }

  /// The table names no such move.
  record NoSuchMove(FixState from, FixState to) implements FixRefusal {
    @Override
    public String code() {
      return "no-such-move-of-a-fix";
    }

    @Override
    public String sentence() {
      return "Fix work cannot go from “" + from.words() + "” to “" + to.words() + "”.";
    }
  }

  /// Something stands in the way.
  record Blocked(int blockers) implements FixRefusal {
    @Override
    public String code() {
      return "fix-is-blocked";
    }

    @Override
    public String sentence() {
      return blockers == 1
          ? "A blocker still stands. Clear it first."
          : blockers + " blockers still stand. Clear them first.";
    }
  }

  /// The stream is in the list already.
  record AlreadyPlanned(String place) implements FixRefusal {
    @Override
    public String code() {
      return "stream-already-planned";
    }

    @Override
    public String field() {
      return "place";
    }

    @Override
    public String sentence() {
      return "There is fix work for " + place + " already.";
    }
  }

  /// No estimate waits for a second person.
  record NothingPutOff() implements FixRefusal {
    @Override
    public String code() {
      return "nothing-put-off";
    }

    @Override
    public String sentence() {
      return "No estimate waits for a second person.";
    }
  }

  /// Whoever put the fix off cannot confirm it.
  record SecondPersonNeeded() implements FixRefusal {
    @Override
    public String code() {
      return "second-person-needed";
    }

    @Override
    public String sentence() {
      return "You put this fix off. A second person who may has to confirm it.";
    }
  }

  /// What it was put off to is past meanwhile.
  record DelayHasPassed() implements FixRefusal {
    @Override
    public String code() {
      return "delay-has-passed";
    }

    @Override
    public String sentence() {
      return "The moment it was put off to has passed. Give a new estimate.";
    }
  }

  /// The case is at an end.
  record CaseEnded() implements FixRefusal {
    @Override
    public String code() {
      return "case-has-ended";
    }

    @Override
    public String sentence() {
      return "This case has ended. Reopen it before you change its fix work or tasks.";
    }
  }
}
