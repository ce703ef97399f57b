package org.bellbuoy.incidents;

import java.util.Set;
import java.util.stream.Collectors;
import org.bellbuoy.kernel.Refusal;

/// Why something about an incident was not done.
public sealed interface IncidentRefusal extends Refusal {

  @Override
  default Kind kind() {
    return Kind.CONFLICT;
  }

  /// The table names no such move.
  record NoSuchMove(IncidentState from, IncidentState to) implements IncidentRefusal {
    @Override
    public String code() {
      return "no-such-move";
    }

    @Override
    public String sentence() {
      return "An incident cannot go from “" + from.words() + "” to “" + to.words() + "”.";
    }
  }

  /// The viewer holds no role for this move.
  record NotYourMove(IncidentState to) implements IncidentRefusal {
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
      return "Your roles do not allow moving an incident to “" + to.words() + "”.";
    }
  }

  /// Only a lead may do this.
  record LeadNeeded() implements IncidentRefusal {
    @Override
    public String code() {
      return "lead-needed";
    }

    @Override
    public Kind kind() {
      return Kind.NOT_ALLOWED;
    }

    @Override
    public String sentence() {
      return "Only a lead can say that a customer was named by mistake.";
    }
  }

  /// Something must become true first.
  record NotTrueYet(Set<IncidentFact> missing) implements IncidentRefusal {
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
          .map(IncidentFact::words)
          .collect(Collectors.joining("; ", "Before this move: ", "."));
    }
  }
}
