package org.bellbuoy.cases;

import java.util.List;
import java.util.Set;
import org.bellbuoy.identity.Viewer;
import org.springframework.stereotype.Component;

/// What this viewer could do with a case now, and what stands in the way of each.
@Component
public class Options {

  private final Facts facts;

  Options(Facts facts) {
    this.facts = facts;
  }

  /// The moves for which the viewer holds a role, in the order of the table.
  public List<Option> of(Viewer viewer, CaseFile file) {
    return Moves.from(file.state()).stream()
        .filter(move -> move.allows(viewer))
        .filter(move -> !(file.wasAccepted() && move.to().quietEnd()))
        .map(move -> new Option(move, facts.missing(move, file.id())))
        .toList();
  }

  /// One way to go, and the facts that are not true yet.
  public record Option(Move move, Set<Fact> missing) {
    public Option {
      missing = Set.copyOf(missing);
    }

    public boolean ready() {
      return missing.isEmpty();
    }
  }
}
