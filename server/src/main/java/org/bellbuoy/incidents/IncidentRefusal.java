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

  /// Only a lead widens the circle.
  record LeadLetsIn() implements IncidentRefusal {
    @Override
    public String code() {
      return "lead-lets-in";
    }

    @Override
    public Kind kind() {
      return Kind.NOT_ALLOWED;
    }

    @Override
    public String sentence() {
      return "Only a lead of the circle can let somebody in.";
    }
  }

  /// There is nothing to send.
  record NoLetter() implements IncidentRefusal {
    @Override
    public String code() {
      return "no-letter";
    }

    @Override
    public String sentence() {
      return "Write a letter first.";
    }
  }

  /// There is nobody to send it to.
  record NobodyNamed() implements IncidentRefusal {
    @Override
    public String code() {
      return "nobody-named";
    }

    @Override
    public String sentence() {
      return "Name the customers first, under “whom it touches”.";
    }
  }

  /// What the incident exposed asks for another letter.
  record LetterOutdated() implements IncidentRefusal {
    @Override
    public String code() {
      return "letter-outdated";
    }

    @Override
    public String sentence() {
      return "An exposure was recorded after a letter was written. Write each letter again.";
    }
  }

  /// Somebody else lets it leave.
  record WroteItThemselves() implements IncidentRefusal {
    @Override
    public String code() {
      return "wrote-it-themselves";
    }

    @Override
    public Kind kind() {
      return Kind.NOT_ALLOWED;
    }

    @Override
    public String sentence() {
      return "Whoever wrote one of these letters cannot also send them. Another person of the circle does.";
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
