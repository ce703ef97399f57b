package org.bellbuoy.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.bellbuoy.standards.facts.AdvisoryKind;
import org.bellbuoy.standards.facts.Severity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Which occasions hold, by the table of the rule book.
class OccasionFactsTests {

  private static final OccasionFacts NOTHING =
      facts(null, 0, false, false, false, false, Outcome.NOT_STARTED);

  @Test
  void holdsNothingOfACaseOfWhichNothingIsKnown() {
    assertThat(unmet(NOTHING)).isEmpty();
    assertThat(NOTHING.standings()).hasSize(Occasion.values().length);
    assertThat(NOTHING.standings()).allSatisfy(each -> assertThat(each.why()).endsWith("."));
  }

  @Test
  void wantsAPreliminaryAdvisoryFromHighWithTwoProducts() {
    for (Severity level : Severity.values()) {
      for (int products = 0; products < 4; products++) {
        boolean holds = products >= 2 && (level == Severity.HIGH || level == Severity.CRITICAL);
        assertThat(unmet(facts(level, products, false, false, false, false, Outcome.AFTER_THE_FIX)))
            .as(level + " " + products)
            .isEqualTo(holds ? List.of(Occasion.PRELIMINARY) : List.of());
      }
    }
  }

  @Test
  void wantsAReleaseAdvisoryWithAnIdAndAPatchUnlessALaterMomentIsAgreed() {
    Outcome after = Outcome.AFTER_THE_FIX;
    assertThat(unmet(facts(Severity.LOW, 1, true, true, false, false, after)))
        .containsExactly(Occasion.RELEASE);
    assertThat(unmet(facts(Severity.LOW, 1, true, false, false, false, after))).isEmpty();
    assertThat(unmet(facts(Severity.LOW, 1, false, true, false, false, after))).isEmpty();
    assertThat(unmet(facts(Severity.LOW, 1, true, true, true, false, after))).isEmpty();
  }

  @Test
  void wantsANoticeBeforeTheFixExactlyByTheRule() {
    for (Outcome outcome : Outcome.values()) {
      List<Occasion> expected = outcome.beforeTheFix() ? List.of(Occasion.PRE_FIX) : List.of();
      assertThat(unmet(facts(Severity.LOW, 1, false, false, false, false, outcome)))
          .isEqualTo(expected);
    }
  }

  /// Exploited, and a recorded no: what users can do is due all the same.
  @Test
  void tellsUsersOfWhatIsExploitedWhateverTheRuleSays() {
    assertThat(unmet(facts(Severity.LOW, 1, false, false, false, true, Outcome.AFTER_THE_FIX)))
        .containsExactly(Occasion.USERS);
  }

  @Test
  void isMetByWhatStandsInPublicAndByNothingElse() {
    for (AdvisoryKind kind : AdvisoryKind.values()) {
      assertThat(Occasion.RELEASE.metBy(Set.of(kind))).isEqualTo(kind == AdvisoryKind.RELEASE);
      assertThat(Occasion.THREAT.metBy(Set.of(kind))).isEqualTo(kind == AdvisoryKind.THREAT);
      assertThat(Occasion.PRE_FIX.metBy(Set.of(kind)))
          .isEqualTo(kind == AdvisoryKind.PRE_FIX || kind == AdvisoryKind.RELEASE);
      assertThat(Occasion.PRELIMINARY.metBy(Set.of(kind))).isEqualTo(kind != AdvisoryKind.THREAT);
      assertThat(Occasion.USERS.metBy(Set.of(kind))).isEqualTo(kind != AdvisoryKind.THREAT);
      assertThat(Occasion.USERS.metBy(Set.of())).isFalse();
    }
  }

  private static List<Occasion> unmet(OccasionFacts facts) {
    return facts.standings().stream()
        .filter(OccasionStanding::unmet)
        .map(OccasionStanding::occasion)
        .toList();
  }

  private static OccasionFacts facts(
      @Nullable Severity level,
      int products,
      boolean identified,
      boolean mended,
      boolean agreed,
      boolean exploited,
      Outcome outcome) {
    return new OccasionFacts(
        level,
        products,
        identified,
        mended,
        false,
        agreed,
        false,
        exploited,
        outcome,
        Set.of(),
        true);
  }
}
