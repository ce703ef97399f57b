package org.bellbuoy.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Laws of the rota that hold in every zone and every year.
class RosterTests {

  private static final Instant FIRST = Instant.parse("2022-01-01T00:00:00Z");
  private static final long TEN_YEARS = Duration.ofDays(3_652).toSeconds();
  private static final UUID ANN = new UUID(1, 1);
  private static final UUID BEN = new UUID(1, 2);
  private static final UUID CAT = new UUID(1, 3);

  private final Rota weekly =
      new Rota(
          LocalDate.parse("2026-11-23"),
          7,
          LocalTime.of(9, 0),
          ZoneId.of("Australia/Brisbane"),
          List.of(ANN, BEN, CAT));

  static Stream<ZoneId> fiftyZones() {
    List<String> all =
        ZoneId.getAvailableZoneIds().stream().filter(id -> id.contains("/")).sorted().toList();
    return new Random(51)
        .ints(0, all.size())
        .distinct()
        .limit(50)
        .mapToObj(all::get)
        .map(ZoneId::of);
  }

  @Test
  void passesTheTurnOnAtTheHourOfTheZone() {
    Roster roster = roster(List.of(), List.of());

    assertThat(roster.onDuty(Instant.parse("2026-11-29T22:59:59Z"))).contains(ANN);
    assertThat(roster.onDuty(Instant.parse("2026-11-29T23:00:00Z"))).contains(BEN);
    assertThat(weekly.handOverAfter(Instant.parse("2026-11-25T00:00:00Z")))
        .isEqualTo("2026-11-29T23:00:00Z");
    assertThat(roster.chain(Instant.parse("2026-12-07T00:00:00Z"))).containsExactly(CAT, ANN, BEN);
  }

  @Test
  void passesOverWhoIsAwayAndPutsTheLatestStandInFirst() {
    Instant tuesday = Instant.parse("2026-11-24T01:00:00Z");
    Absence away =
        new Absence("x", ANN, LocalDate.parse("2026-11-24"), LocalDate.parse("2026-11-24"));
    StandIn cat = new StandIn(CAT, tuesday.minusSeconds(60), tuesday.plusSeconds(60));

    assertThat(roster(List.of(away), List.of()).chain(tuesday)).containsExactly(BEN, CAT);
    assertThat(roster(List.of(away), List.of(cat)).chain(tuesday)).containsExactly(CAT, BEN);
    assertThat(roster(List.of(), List.of(cat)).onDuty(tuesday.plusSeconds(60))).contains(ANN);
  }

  @Test
  void hasNobodyWhereNobodyIsThere() {
    Absence away = new Absence("x", ANN, LocalDate.EPOCH, LocalDate.parse("2999-01-01"));
    Rota alone = new Rota(weekly.startsOn(), 7, weekly.handOverAt(), weekly.zone(), List.of(ANN));

    assertThat(new Roster(alone, List.of(away), List.of(), Set.of(ANN)).onDuty(FIRST)).isEmpty();
    assertThat(new Roster(alone, List.of(), List.of(), Set.of()).onDuty(FIRST)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("fiftyZones")
  void keepsItsLawsInEveryZone(ZoneId zone) {
    Random random = new Random(zone.getId().hashCode());
    for (int i = 0; i < 60; i++) {
      List<UUID> people =
          IntStream.range(0, 1 + random.nextInt(6)).mapToObj(n -> new UUID(7, n)).toList();
      Rota rota =
          new Rota(
              LocalDate.of(2022 + random.nextInt(8), 1 + random.nextInt(12), 1),
              1 + random.nextInt(20),
              LocalTime.of(random.nextInt(24), random.nextInt(60)),
              zone,
              people);
      Instant at = FIRST.plusSeconds(random.nextLong(TEN_YEARS));
      List<Absence> absences = absences(random, people, rota.dayOf(at));
      List<UUID> chain = new Roster(rota, absences, List.of(), Set.copyOf(people)).chain(at);
      Instant next = rota.handOverAfter(at);

      assertThat(chain).doesNotHaveDuplicates();
      assertThat(new HashSet<>(chain))
          .as("everybody who is there, and nobody else")
          .isEqualTo(present(people, absences, rota.dayOf(at)));
      assertThat(next).isAfter(at);
      assertThat(rota.from(next.minusSeconds(1)).getFirst()).isEqualTo(rota.from(at).getFirst());
      assertThat(rota.from(next).getFirst())
          .as("the next in the order")
          .isEqualTo(people.get((people.indexOf(rota.from(at).getFirst()) + 1) % people.size()));
    }
  }

  private static List<Absence> absences(Random random, List<UUID> people, LocalDate around) {
    List<Absence> absences = new ArrayList<>();
    for (UUID person : people) {
      LocalDate from = around.plusDays(random.nextInt(9) - 6);
      absences.add(new Absence("x", person, from, from.plusDays(random.nextInt(5))));
    }
    return absences;
  }

  private static Set<UUID> present(List<UUID> people, List<Absence> absences, LocalDate day) {
    Set<UUID> present = new HashSet<>(people);
    absences.stream()
        .filter(each -> each.covers(day))
        .map(Absence::person)
        .forEach(present::remove);
    return present;
  }

  private Roster roster(List<Absence> absences, List<StandIn> standIns) {
    return new Roster(weekly, absences, standIns, Set.of(ANN, BEN, CAT));
  }
}
