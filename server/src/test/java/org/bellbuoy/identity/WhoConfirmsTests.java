package org.bellbuoy.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The rule of two and its one exception, over every set of up to four people who could decide.
class WhoConfirmsTests {

  private static final Instant PROPOSED = Instant.parse("2026-11-23T09:00:00Z");
  private static final Duration DAY = Duration.ofHours(24);

  private final UUID viewer = UUID.randomUUID();
  private final List<UUID> people =
      List.of(viewer, UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());

  /// One situation.
  private record Case(
      Set<UUID> eligible, Set<UUID> hands, Instant since, Instant now, Urgency urgency) {

    WhoConfirms asked(UUID viewer) {
      Proposed proposed =
          new Proposed(TwoPersonDeed.ERASE_CASE, UUID.randomUUID(), null, hands, PROPOSED, urgency);
      return WhoConfirms.of(viewer, proposed, eligible, since, now);
    }
  }

  @Test
  void neverOffersSoloModeWhereTwoCouldDecide() {
    assertThat(cases())
        .filteredOn(each -> each.eligible().size() > 1)
        .hasSizeGreaterThan(1_000)
        .allSatisfy(each ->
            assertThat(each.asked(viewer))
                .isInstanceOfAny(WhoConfirms.Second.class, WhoConfirms.SomebodyElse.class));
  }

  @Test
  void neverLetsWhoeverHadAHandInItBeTheSecond() {
    assertThat(cases())
        .filteredOn(each -> each.hands().contains(viewer))
        .hasSizeGreaterThan(1_000)
        .allSatisfy(
            each -> assertThat(each.asked(viewer)).isNotInstanceOf(WhoConfirms.Second.class));
  }

  @Test
  void letsNobodyConfirmWithoutARoleForIt() {
    assertThat(cases())
        .filteredOn(each -> !each.eligible().contains(viewer))
        .hasSizeGreaterThan(1_000)
        .allSatisfy(
            each -> assertThat(each.asked(viewer)).isInstanceOf(WhoConfirms.SomebodyElse.class));
  }

  @Test
  void letsWhoeverHadNoHandInItConfirmAtOnce() {
    assertThat(cases())
        .filteredOn(each -> each.eligible().contains(viewer) && !each.hands().contains(viewer))
        .hasSizeGreaterThan(1_000)
        .allSatisfy(each -> assertThat(each.asked(viewer)).isInstanceOf(WhoConfirms.Second.class));
  }

  @Test
  void countsTheDayFromTheProposalOrFromWhenTheLastOtherLeft() {
    assertThat(cases())
        .filteredOn(each -> each.eligible().equals(Set.of(viewer)) && each.hands().contains(viewer))
        .hasSizeGreaterThan(100)
        .allSatisfy(each -> {
          Instant began = each.since().isAfter(PROPOSED) ? each.since() : PROPOSED;
          Instant until = began.plus(DAY);
          assertThat(each.asked(viewer))
              .isEqualTo(
                  each.now().isBefore(until)
                      ? new WhoConfirms.CoolingOff(until, each.urgency())
                      : new WhoConfirms.Alone());
        });
  }

  @Test
  void waitsToTheLastSecondAndNotALittleLonger() {
    Set<UUID> alone = Set.of(viewer);
    Instant end = PROPOSED.plus(DAY);

    WhoConfirms early =
        new Case(alone, alone, PROPOSED, end.minusSeconds(1), Urgency.ORDINARY).asked(viewer);
    WhoConfirms late = new Case(alone, alone, PROPOSED, end, Urgency.ORDINARY).asked(viewer);

    assertThat(early.now()).isFalse();
    assertThat(late).isEqualTo(new WhoConfirms.Alone());
    assertThat(late.now()).isTrue();
  }

  @Test
  void waitsNotAtAllInAnEmergency() {
    Set<UUID> alone = Set.of(viewer);

    WhoConfirms asked = new Case(alone, alone, PROPOSED, PROPOSED, Urgency.EMERGENCY).asked(viewer);

    assertThat(asked.now()).isTrue();
  }

  /// Every set of eligible people and of hands, at seeded moments.
  private Stream<Case> cases() {
    Random random = new Random(7);
    List<Case> all = new ArrayList<>();
    for (int eligible = 0; eligible < 16; eligible++) {
      for (int hands = 0; hands < 16; hands++) {
        for (int again = 0; again < 40; again++) {
          Instant since = PROPOSED.plusSeconds(random.nextInt(200_000) - 100_000);
          Instant now = PROPOSED.plusSeconds(random.nextInt(300_000));
          Urgency urgency = Urgency.values()[random.nextInt(2)];
          all.add(new Case(some(eligible), some(hands), since, now, urgency));
        }
      }
    }
    return all.stream();
  }

  private Set<UUID> some(int bits) {
    Set<UUID> chosen = new HashSet<>();
    for (int place = 0; place < people.size(); place++) {
      if ((bits & (1 << place)) != 0) {
        chosen.add(people.get(place));
      }
    }
    return chosen;
  }
}
