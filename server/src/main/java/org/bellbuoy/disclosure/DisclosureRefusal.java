package org.bellbuoy.disclosure;

import org.bellbuoy.kernel.Refusal;

/// Why something about telling customers before the fix was not decided.
public sealed interface DisclosureRefusal extends Refusal {

  @Override
  default Kind kind() {
    return Kind.CONFLICT;
  }

  /// Nothing was accepted, exploited or known outside yet, or the case has ended.
  record NothingToDecide(Outcome outcome) implements DisclosureRefusal {
    @Override
    public String code() {
      return "nothing-to-decide";
    }

    @Override
    public String sentence() {
      return "The 24-hour rule asks nothing here: " + outcome.words() + ".";
    }
  }

  /// It is answered so already.
  record AnsweredSo(Disabling answer) implements DisclosureRefusal {
    @Override
    public String code() {
      return "answered-so-already";
    }

    @Override
    public String sentence() {
      return "The answer is “" + answer.words() + "” already. Load the page again.";
    }
  }

  /// A no waits for its second person already.
  record SecondPersonAwaited() implements DisclosureRefusal {
    @Override
    public String code() {
      return "second-person-awaited";
    }

    @Override
    public String sentence() {
      return "A no waits for a second person already. Confirm it, or take it back first.";
    }
  }

  /// Nothing waits for a second person.
  record NothingWaits() implements DisclosureRefusal {
    @Override
    public String code() {
      return "nothing-waits";
    }

    @Override
    public String sentence() {
      return "Nothing waits for a second person here.";
    }
  }

  /// Whoever decided cannot confirm it.
  record SecondPersonNeeded() implements DisclosureRefusal {
    @Override
    public String code() {
      return "second-person-needed";
    }

    @Override
    public String sentence() {
      return "You decided this. A second person who may has to confirm it.";
    }
  }
}
