package org.bellbuoy.advisories;

import java.util.List;
import org.bellbuoy.advisories.Gate.Result;
import org.bellbuoy.standards.facts.VulnerabilityFacts;
import org.bellbuoy.standards.statuses.StatusChecks;
import org.bellbuoy.standards.statuses.StatusProblem;

/// Gate 2: the table of versions contradicts neither itself nor common sense.
final class RangeGate {

  private static final int SHOWN = 3;

  private RangeGate() {}

  static Result check(List<VulnerabilityFacts> flaws) {
    if (flaws.isEmpty() || flaws.stream().anyMatch(flaw -> flaw.statuses().isEmpty())) {
      return Result.red(Gate.RANGES, "Say which versions are affected, or under investigation.");
    }
    List<String> wrong =
        flaws.stream()
            .flatMap(flaw -> StatusChecks.check(flaw.statuses()).stream())
            .map(StatusProblem::sentence)
            .distinct()
            .limit(SHOWN)
            .toList();
    return Result.of(
        Gate.RANGES,
        wrong.isEmpty(),
        "The ranges neither overlap nor contradict each other.",
        String.join(" ", wrong));
  }
}
