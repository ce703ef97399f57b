package org.bellbuoy.advisories;

import java.util.List;
import org.bellbuoy.advisories.Gate.Result;
import org.bellbuoy.assessment.CatalogueFindings;
import org.bellbuoy.standards.facts.VulnerabilityFacts;

/// Gate 2: the table of versions contradicts neither itself nor today's catalogue.
final class RangeGate {

  private static final int SHOWN = 3;

  private RangeGate() {}

  static Result check(List<VulnerabilityFacts> flaws, CatalogueFindings catalogue) {
    if (flaws.isEmpty() || flaws.stream().anyMatch(flaw -> flaw.statuses().isEmpty())) {
      return Result.red(Gate.RANGES, "Say which versions are affected, or under investigation.");
    }
    List<String> wrong = catalogue.ranges().stream().limit(SHOWN).toList();
    return Result.of(
        Gate.RANGES,
        wrong.isEmpty(),
        "The ranges contradict neither each other nor today's catalogue.",
        String.join(" ", wrong));
  }
}
