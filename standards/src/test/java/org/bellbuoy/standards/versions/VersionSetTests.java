package org.bellbuoy.standards.versions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bellbuoy.standards.versions.VersionScheme.DOTTED;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class VersionSetTests {

  @Test
  void knowsEmptyInvertedAndOverlappingRanges() {
    assertThat(VersionRange.between(DOTTED, "1.0", "1.0").isEmpty()).isTrue();
    assertThat(VersionRange.between(DOTTED, "2.0", "1.0").isInverted()).isTrue();
    assertThat(VersionRange.only(DOTTED, "1.0").isEmpty()).isFalse();
    var first = VersionRange.between(DOTTED, "1.0", "2.0");
    assertThat(first.overlaps(VersionRange.between(DOTTED, "2.0", "3.0"))).isFalse();
    assertThat(first.overlaps(VersionRange.only(DOTTED, "1.9"))).isTrue();
    assertThat(first.overlaps(VersionRange.allBefore(DOTTED, "1.1"))).isTrue();
  }

  @Test
  void joinsRangesThatTouch() {
    var joined =
        VersionSet.of(
            DOTTED,
            List.of(
                VersionRange.between(DOTTED, "1.0", "2.0"),
                VersionRange.between(DOTTED, "2.0", "3.0")));
    assertThat(joined.toVers()).isEqualTo("vers:intdot/>=1.0|<3.0");
    assertThat(joined.gaps().isEmpty()).isTrue();
  }

  @Test
  void namesTheGapBetweenTwoRanges() {
    var set =
        VersionSet.of(
            DOTTED,
            List.of(
                VersionRange.allBefore(DOTTED, "2022.3.10929"),
                VersionRange.between(DOTTED, "2022.4.791", "2022.4.8319")));
    assertThat(set.gaps().toVers()).isEqualTo("vers:intdot/>=2022.3.10929|<2022.4.791");
  }

  @Test
  void saysARangeInWords() {
    assertThat(VersionRange.between(DOTTED, "1.0", "2.0").inWords())
        .isEqualTo("from 1.0 before 2.0");
    assertThat(VersionRange.allBefore(DOTTED, "2.0").inWords())
        .isEqualTo("all versions before 2.0");
    assertThat(VersionRange.only(DOTTED, "2.0").inWords()).isEqualTo("version 2.0");
    assertThat(VersionRange.all(DOTTED).inWords()).isEqualTo("all versions");
    assertThat(new VersionRange(DOTTED, LowerBound.from("1"), UpperBound.open()).inWords())
        .isEqualTo("from 1 on");
  }

  @Test
  void agreesWithPlainMembershipOnRandomSets() {
    var random = new SplittableRandom(3);
    for (int round = 0; round < 2_000; round++) {
      var ranges = randomRanges(random);
      var others = randomRanges(random);
      var one = VersionSet.of(DOTTED, ranges);
      var other = VersionSet.of(DOTTED, others);
      for (int n = 0; n < 12; n++) {
        var version = "1." + n;
        boolean inOne = ranges.stream().anyMatch(range -> range.contains(version));
        boolean inOther = others.stream().anyMatch(range -> range.contains(version));
        assertThat(one.contains(version)).isEqualTo(inOne);
        assertThat(one.complement().contains(version)).isEqualTo(!inOne);
        assertThat(one.union(other).contains(version)).isEqualTo(inOne || inOther);
        assertThat(one.intersection(other).contains(version)).isEqualTo(inOne && inOther);
      }
      assertThat(one.complement().complement()).isEqualTo(one);
      assertThat(one.isEmpty() || Vers.parse(one.toVers()).equals(one)).isTrue();
    }
  }

  private static List<VersionRange> randomRanges(SplittableRandom random) {
    var ranges = new ArrayList<VersionRange>();
    for (int i = 0; i < random.nextInt(4); i++) {
      var first = "1." + random.nextInt(12);
      var last = "1." + random.nextInt(12);
      var from = random.nextInt(4) == 0 ? LowerBound.allEarlier() : LowerBound.from(first);
      var to =
          switch (random.nextInt(3)) {
            case 0 -> UpperBound.before(last);
            case 1 -> UpperBound.upTo(last);
            default -> UpperBound.open();
          };
      ranges.add(new VersionRange(DOTTED, from, to));
    }
    return ranges;
  }
}
