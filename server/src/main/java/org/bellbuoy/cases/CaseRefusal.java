package org.bellbuoy.cases;

import java.util.Set;
import java.util.stream.Collectors;
import org.bellbuoy.kernel.Refusal;

/// Why something about a case was not done.
public sealed interface CaseRefusal extends Refusal {

  @Override
  default Kind kind() {
    return Kind.CONFLICT;
  }

  /// The table names no such move.
  record NoSuchMove(CaseState from, CaseState to) implements CaseRefusal {
    @Override
    public String code() {
      return "no-such-move";
    }

    @Override
    public String sentence() {
      return "A case cannot go from “" + from.words() + "” to “" + to.words() + "”.";
    }
  }

  /// The viewer holds no role for this move.
  record NotYourMove(CaseState to) implements CaseRefusal {
    @Override
    public String code() {
      return "not-your-move";
    }

    @Override
    public Kind kind() {
      return Kind.NOT_ALLOWED;
    }

    @Override
    public String sentence() {
      return "Your roles do not allow moving a case to “" + to.words() + "”.";
    }
  }

  /// Something must become true first.
  record NotTrueYet(Set<Fact> missing) implements CaseRefusal {
    public NotTrueYet {
      missing = Set.copyOf(missing);
    }

    @Override
    public String code() {
      return "not-true-yet";
    }

    @Override
    public String sentence() {
      return missing.stream()
          .sorted()
          .map(Fact::words)
          .collect(Collectors.joining("; ", "Before this move: ", "."));
    }
  }

  /// A case that was accepted once cannot end quietly.
  record WasAccepted(CaseState to) implements CaseRefusal {
    @Override
    public String code() {
      return "was-accepted";
    }

    @Override
    public String sentence() {
      return "This case was accepted as a vulnerability once. It cannot end as “"
          + to.words()
          + "”; publish it, record why the risk is accepted, or disprove it with evidence.";
    }
  }

  /// The one who proposed a move of two persons cannot confirm it.
  record SecondPersonNeeded() implements CaseRefusal {
    @Override
    public String code() {
      return "second-person-needed";
    }

    @Override
    public String sentence() {
      return "You proposed this. A second person who may has to confirm it.";
    }
  }

  /// Only what was published can turn out to be incomplete.
  record FixNotPublished() implements CaseRefusal {
    @Override
    public String code() {
      return "fix-not-published";
    }

    @Override
    public String sentence() {
      return "The fix of this case is not published. Go on in this case instead.";
    }
  }
}
