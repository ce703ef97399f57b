package org.bellbuoy.cases;

import org.bellbuoy.kernel.Refusal;

/// Why a case was not erased.
public sealed interface ErasureRefusal extends Refusal {

  @Override
  default Kind kind() {
    return Kind.CONFLICT;
  }

  /// Somebody works on it.
  record StillOpen() implements ErasureRefusal {
    @Override
    public String code() {
      return "still-open";
    }

    @Override
    public String sentence() {
      return "This case is open. Bring it to an end first; only a case that has ended can be erased.";
    }
  }

  /// It was erased, or somebody has proposed it.
  record ProposedAlready() implements ErasureRefusal {
    @Override
    public String code() {
      return "proposed-already";
    }

    @Override
    public String sentence() {
      return "Erasing this case was proposed already, or done. Load the page again.";
    }
  }

  /// A legal hold keeps everything of it.
  record UnderHold() implements ErasureRefusal {
    @Override
    public String code() {
      return "under-hold";
    }

    @Override
    public String sentence() {
      return "This case is under a legal hold. Nothing of it is erased until the hold is lifted.";
    }
  }

  /// One hold is enough.
  record HeldAlready() implements ErasureRefusal {
    @Override
    public String code() {
      return "held-already";
    }

    @Override
    public String sentence() {
      return "This case is under a legal hold already.";
    }
  }

  /// Whoever we promised not to act against is not prepared a case against.
  record GoodFaithStands() implements ErasureRefusal {
    @Override
    public String code() {
      return "good-faith-stands";
    }

    @Override
    public String field() {
      return "ground";
    }

    @Override
    public String sentence() {
      return "A reporter of this case holds our promise of good faith. No claim against them can be"
          + " opened; a lead and legal would have to take the promise back first.";
    }
  }

  /// There is no hold to lift.
  record NotHeld() implements ErasureRefusal {
    @Override
    public String code() {
      return "not-held";
    }

    @Override
    public String sentence() {
      return "No legal hold stands on this case.";
    }
  }

  /// Nobody has proposed it.
  record NotProposed() implements ErasureRefusal {
    @Override
    public String code() {
      return "not-proposed";
    }

    @Override
    public String sentence() {
      return "Nobody has proposed to erase this case. One person proposes, another one confirms.";
    }
  }

  /// The one who proposed it cannot confirm it.
  record SecondPersonNeeded() implements ErasureRefusal {
    @Override
    public String code() {
      return "second-person-needed";
    }

    @Override
    public String sentence() {
      return "You proposed this. A second lead of the circle has to confirm it.";
    }
  }
}
