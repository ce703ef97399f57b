package org.bellbuoy.assessment;

import java.util.List;
import org.bellbuoy.standards.facts.AffectedRange;
import org.bellbuoy.standards.facts.StatusRow;
import org.bellbuoy.standards.statuses.StatusProblem;

/// The rows of an assessment in the light of the catalogue: what they mean, what is wrong with
/// them, and what they say about each release.
public record AffectedTable(
    List<StatusRow> rows, List<StatusProblem> problems, List<ReleaseVerdict> releases) {

  public AffectedTable {
    rows = List.copyOf(rows);
    problems = List.copyOf(problems);
    releases = List.copyOf(releases);
  }

  public boolean isClean() {
    return problems.isEmpty();
  }

  public boolean namesAnAffectedProduct() {
    return rows.stream().anyMatch(AffectedRange.class::isInstance);
  }
}
