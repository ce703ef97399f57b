package org.bellbuoy.standards.cve;

import java.util.List;
import java.util.Optional;
import org.bellbuoy.standards.facts.StatusRow;
import org.bellbuoy.standards.facts.VulnerabilityFacts;

/// One advisory of a collection: the number its vendor gave it, the facts as they were published,
/// the ranges as they were meant, and what is doubtful.
public record CollectedAdvisory(
    Optional<String> number,
    VulnerabilityFacts facts,
    List<StatusRow> intended,
    List<CveWarning> warnings) {

  public CollectedAdvisory {
    intended = List.copyOf(intended);
    warnings = List.copyOf(warnings);
  }
}
