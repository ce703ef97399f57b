package org.bellbuoy.advisories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.bellbuoy.standards.facts.AdvisoryKind;
import org.bellbuoy.standards.facts.Credit;
import org.bellbuoy.standards.facts.CreditRole;
import org.junit.jupiter.api.Test;

/// Two people state something about the same draft at once.
class StatedMergeTests {

  private static final Stated READ =
      new Stated(AdvisoryKind.PRELIMINARY, "2026-12-01", "Ann\nBen", false);

  @Test
  void keepsWhatEachChangedInAnotherField() {
    Stated theirs = new Stated(AdvisoryKind.PRE_FIX, "2026-12-01", "Ann\nBen", false);
    Stated ours = new Stated(AdvisoryKind.PRELIMINARY, "2026-12-09", "Ann\nBen", true);

    StatedMerge merged = StatedMerge.of(READ, theirs, ours);

    assertThat(merged.clashes()).isEmpty();
    assertThat(merged.whole())
        .isEqualTo(new Stated(AdvisoryKind.PRE_FIX, "2026-12-09", "Ann\nBen", true));
  }

  @Test
  void keepsCreditsThatEachAddedOrTookOut() {
    Stated theirs = new Stated(AdvisoryKind.PRELIMINARY, "2026-12-01", "Ann\nBen\nCleo", false);
    Stated ours = new Stated(AdvisoryKind.PRELIMINARY, "2026-12-01", "Ben\nDan", false);

    assertThat(StatedMerge.of(READ, theirs, ours).whole().credits()).isEqualTo("Ben\nCleo\nDan");
  }

  @Test
  void clashesWhereBothGaveTheSameFieldAnotherValue() {
    Stated theirs = new Stated(AdvisoryKind.PRELIMINARY, "2026-12-05", "Ann\nBen", false);
    Stated ours = new Stated(AdvisoryKind.PRELIMINARY, "2026-12-09", "Ann\nBen", false);

    assertThat(StatedMerge.of(READ, theirs, ours).clashes())
        .containsExactly(new StatedMerge.Clash("nextUpdateBy", "2026-12-05", "2026-12-09"));
  }

  @Test
  void clashesWhereBothRewroteTheSameCredit() {
    Stated theirs = new Stated(AdvisoryKind.PRELIMINARY, "2026-12-01", "Anna\nBen", false);
    Stated ours = new Stated(AdvisoryKind.PRELIMINARY, "2026-12-01", "Anne\nBen", false);

    assertThat(StatedMerge.of(READ, theirs, ours).clashes())
        .extracting(StatedMerge.Clash::field)
        .containsExactly("credits");
  }

  @Test
  void agreesWhereBothSaidTheSame() {
    Stated both = new Stated(AdvisoryKind.RELEASE, "", "Anna", true);

    assertThat(StatedMerge.of(READ, both, both)).isEqualTo(new StatedMerge(both, List.of()));
  }

  @Test
  void leavesWhatNobodyTouchedAsItWasToTheSecond() {
    Credit whole =
        new Credit(
            CreditRole.FINDER, List.of("Ann"), "Harbour Labs", null, List.of("https://a.example"));
    Instant promised = Instant.parse("2026-12-01T09:13:07Z");
    Particulars was = Particulars.about(List.of()).thanking(List.of(whole)).interim(promised);
    Stated stated = Stated.of(AdvisoryKind.PRELIMINARY, was);

    Particulars is = new Restated(stated, null, null, 0).onto(was, stated);

    assertThat(is).isEqualTo(was);
  }
}
