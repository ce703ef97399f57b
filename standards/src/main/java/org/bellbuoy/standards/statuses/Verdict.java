package org.bellbuoy.standards.statuses;

import java.util.List;
import org.bellbuoy.standards.facts.StatusRow;

/// What a table says about one version, the rows that say it, and the versions of the same line in
/// which the flaw is gone.
public record Verdict(VerdictKind kind, List<StatusRow> because, List<String> fixes) {

  public Verdict {
    because = List.copyOf(because);
    fixes = List.copyOf(fixes);
  }
}
