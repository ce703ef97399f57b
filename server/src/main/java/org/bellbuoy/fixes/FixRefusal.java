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

  /// The case is at an end.
  record CaseEnded() implements FixRefusal {
    @Override
    public String code() {
      return "case-has-ended";
    }

    @Override
    public String sentence() {
      return "This case has ended. Reopen it before you change its fix work.";
    }
  }
}
