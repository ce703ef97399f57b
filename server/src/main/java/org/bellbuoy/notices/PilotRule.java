package org.bellbuoy.notices;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.AdvisoryKind;
import org.bellbuoy.standards.facts.Exploitation;
import org.bellbuoy.standards.facts.ExploitationState;
import org.bellbuoy.standards.facts.Severity;
import org.bellbuoy.standards.facts.VulnerabilityFacts;

/// Whether some may be told before others, and for how long: nobody waits long for a pilot, and
/// where attacks are going on nobody waits at all.
final class PilotRule {

  /// The longest that anybody waits.
  static final Duration LONGEST = Duration.ofHours(3);

  /// So long before silence ends about what has no fix, everybody is told.
  static final Duration BEFORE_SILENCE_ENDS = Duration.ofMinutes(30);

  private PilotRule() {}

  /// Why nobody may wait, in a whole sentence; empty where a pilot may go first.
  static Optional<String> forbids(AdvisoryFacts facts) {
    if (facts.kind() == AdvisoryKind.THREAT) {
      return Optional.of(
          "Customers may be targeted, so everybody is told at once: a threat notice has no pilot.");
    }
    return isCritical(facts) && isExploited(facts)
        ? Optional.of(
            "It is critical and exploited, so everybody is told at once: there is no pilot.")
        : Optional.empty();
  }

  /// When the rest goes at the latest.
  ///
  /// @param wished how long the pilot shall last; never longer than [#LONGEST]
  /// @param silenceEnds when it may be said anyway, where it has no fix yet
  static Instant restAt(Instant planned, Duration wished, Optional<Instant> silenceEnds) {
    Instant at = planned.plus(wished.compareTo(LONGEST) < 0 ? wished : LONGEST);
    return silenceEnds
        .map(end -> end.minus(BEFORE_SILENCE_ENDS))
        .filter(end -> end.isBefore(at))
        .map(end -> end.isBefore(planned) ? planned : end)
        .orElse(at);
  }

  static boolean isCritical(AdvisoryFacts facts) {
    return facts.ourLevel().filter(Severity.CRITICAL::equals).isPresent();
  }

  static boolean isExploited(AdvisoryFacts facts) {
    return facts.vulnerabilities().stream().anyMatch(PilotRule::isExploited);
  }

  private static boolean isExploited(VulnerabilityFacts flaw) {
    Exploitation said = flaw.exploitation();
    return said != null && said.state() == ExploitationState.EXPLOITED;
  }
}
