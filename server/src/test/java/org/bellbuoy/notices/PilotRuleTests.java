package org.bellbuoy.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.AdvisoryKind;
import org.bellbuoy.standards.facts.AffectedRange;
import org.bellbuoy.standards.facts.Exploitation;
import org.bellbuoy.standards.facts.ExploitationState;
import org.bellbuoy.standards.facts.Product;
import org.bellbuoy.standards.facts.Score;
import org.bellbuoy.standards.facts.ScoreOrigin;
import org.bellbuoy.standards.facts.Severity;
import org.bellbuoy.standards.facts.VulnerabilityFacts;
import org.bellbuoy.standards.versions.VersionRange;
import org.bellbuoy.standards.versions.VersionScheme;
import org.bellbuoy.testkit.HitFacts;
import org.junit.jupiter.api.Test;

/// Some may be told before others, for a short while, and never where attacks are going on.
class PilotRuleTests {

  private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

  @Test
  void letsNobodyWaitLongerThanThreeHours() {
    assertThat(at(Duration.ofMinutes(40), null)).isEqualTo(NOW.plus(Duration.ofMinutes(40)));
    assertThat(at(Duration.ofHours(3), null)).isEqualTo(NOW.plus(Duration.ofHours(3)));
    assertThat(at(Duration.ofDays(1), null)).isEqualTo(NOW.plus(Duration.ofHours(3)));
  }

  @Test
  void tellsEverybodyHalfAnHourBeforeTheSilenceEnds() {
    Duration hour = Duration.ofHours(1);
    assertThat(at(hour, NOW.plus(Duration.ofMinutes(50))))
        .isEqualTo(NOW.plus(Duration.ofMinutes(20)));
    assertThat(at(hour, NOW.plus(Duration.ofHours(9)))).isEqualTo(NOW.plus(hour));
    assertThat(at(hour, NOW.plus(Duration.ofMinutes(10)))).as("too late for it").isEqualTo(NOW);
    assertThat(at(hour, NOW.minus(Duration.ofDays(1)))).as("it may be said").isEqualTo(NOW);
  }

  @Test
  void hasNoPilotWhereAttacksAreGoingOn() {
    assertThat(PilotRule.forbids(facts(AdvisoryKind.RELEASE, Severity.CRITICAL, false))).isEmpty();
    assertThat(PilotRule.forbids(facts(AdvisoryKind.RELEASE, Severity.HIGH, true))).isEmpty();
    assertThat(PilotRule.forbids(facts(AdvisoryKind.PRE_FIX, Severity.HIGH, false))).isEmpty();
    assertThat(PilotRule.forbids(facts(AdvisoryKind.RELEASE, Severity.CRITICAL, true)))
        .hasValueSatisfying(why -> assertThat(why).contains("critical and exploited"));
    assertThat(PilotRule.forbids(facts(AdvisoryKind.THREAT, Severity.LOW, false)))
        .hasValueSatisfying(why -> assertThat(why).contains("threat notice"));
  }

  private static Instant at(Duration wished, @org.jspecify.annotations.Nullable Instant end) {
    return PilotRule.restAt(NOW, wished, Optional.ofNullable(end));
  }

  static AdvisoryFacts facts(AdvisoryKind kind, Severity level, boolean exploited) {
    AdvisoryFacts plain =
        HitFacts.advisory(
            AffectedRange.of(
                new Product("Harbour Works", "Gate", "gate"),
                VersionRange.between(VersionScheme.DOTTED, "1.0", "2.0")));
    return as(plain, kind, level, exploited);
  }

  static AdvisoryFacts as(
      AdvisoryFacts plain, AdvisoryKind kind, Severity level, boolean exploited) {
    VulnerabilityFacts flaw = plain.vulnerabilities().getFirst();
    Score score =
        new Score(
            ScoreOrigin.OURS,
            "us",
            "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H",
            level,
            "As seen.",
            List.of());
    Exploitation said =
        exploited ? new Exploitation(ExploitationState.EXPLOITED, "Seen.", NOW, null) : null;
    VulnerabilityFacts graver =
        new VulnerabilityFacts(
            flaw.title(),
            flaw.cve(),
            List.of(),
            List.of(),
            List.of(score),
            flaw.statuses(),
            said,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            null,
            null);
    return new AdvisoryFacts(
        plain.publisher(),
        plain.tracking(),
        kind,
        plain.title(),
        plain.tlp(),
        plain.lang(),
        List.of(),
        List.of(),
        List.of(),
        List.of(graver));
  }
}
