package org.bellbuoy.sightings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.standards.facts.CveId;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Bringing in files of the public lists.
class ImportListTests {

  private static final CveId LISTED = new CveId("CVE-2026-40001");

  private final Viewer.Staff lead = TestStaff.person(Role.LEAD);
  private final ImportList bring = TestHouse.get(ImportList.class);
  private final Sightings sightings = TestHouse.get(Sightings.class);
  private final Instant now = TestHouse.clock().instant();
  private final Instant day = now.minus(Duration.ofDays(2));

  @BeforeEach
  @AfterEach
  void forget() {
    PublicLists.forget();
  }

  @Test
  void keepsWhatIsListedWithItsDates() {
    Edition edition = bring.bring(lead, PublicList.KEV, PublicLists.kev(day, LISTED.value()));

    assertThat(edition.entries()).isEqualTo(21);
    assertThat(edition.dated()).isEqualTo(day);
    assertThat(seen(LISTED).listed()).isTrue();
    assertThat(seen(LISTED).listing().orElseThrow().entry().ransomware()).isTrue();
    assertThat(seen(new CveId("CVE-2026-40002")).listed()).isFalse();
    assertThat(sightings.editions(lead)).containsExactly(edition);
  }

  @Test
  void changesNothingByTheSameFileButWhenWeLooked() {
    byte[] file = PublicLists.kev(day, LISTED.value());
    Edition first = bring.bring(lead, PublicList.KEV, file);

    Edition again = bring.bring(lead, PublicList.KEV, file);

    assertThat(again.id()).isEqualTo(first.id());
    assertThat(count("sightings.edition")).isEqualTo(1);
  }

  @Test
  void refusesAnOlderFileOneFromTheFutureAndOneThatLooksCutShort() {
    bring.bring(lead, PublicList.KEV, PublicLists.kev(day, LISTED.value()));

    assertThat(refusal(PublicLists.kev(day.minusSeconds(1)))).contains("what is here is newer");
    assertThat(refusal(PublicLists.kev(now.plus(Duration.ofDays(3))))).contains("not come yet");
    assertThat(
            refusal(
                PublicLists.catalogue(
                    now, List.of(PublicLists.entry("CVE-2001-1000", "2021-11-03")))))
        .contains("looks cut short");
    assertThat(seen(LISTED).listed()).isTrue();
  }

  @Test
  void saysOfAListingThatWentAwaySinceWhenAndTakesItBack() {
    bring.bring(lead, PublicList.KEV, PublicLists.kev(day, LISTED.value()));
    Instant reached = seen(LISTED).listing().orElseThrow().reachedAt();

    bring.bring(lead, PublicList.KEV, PublicLists.kev(day.plusSeconds(1)));
    assertThat(seen(LISTED).listing()).get().matches(each -> !each.stands());

    bring.bring(lead, PublicList.KEV, PublicLists.kev(day.plusSeconds(2), LISTED.value()));
    assertThat(seen(LISTED).listing()).get().returns(reached, Listing::reachedAt);
    assertThat(seen(LISTED).listed()).isTrue();
  }

  @Test
  void keepsWhatItKnewOfAnEntryThatCannotBeRead() {
    bring.bring(lead, PublicList.KEV, PublicLists.kev(day, LISTED.value()));
    List<String> entries = new ArrayList<>();
    IntStream.range(0, 20)
        .mapToObj(n -> PublicLists.entry("CVE-2001-" + (1_000 + n), "2021-11-03"))
        .forEach(entries::add);
    entries.add(PublicLists.entry(LISTED.value(), "one day"));

    Edition edition =
        bring.bring(lead, PublicList.KEV, PublicLists.catalogue(day.plusSeconds(1), entries));

    assertThat(edition.asideCount()).isEqualTo(1);
    assertThat(sightings.editions(lead).getFirst().aside().getFirst()).contains("dateAdded");
    assertThat(seen(LISTED).listed()).isTrue();
  }

  @Test
  void touchesOnlyTheRowsInWhichAScoreChanged() {
    bring.bring(lead, PublicList.EPSS, scores("2026-11-20", 30_000, "0.1"));
    Set<String> before = versions();

    bring.bring(lead, PublicList.EPSS, scores("2026-11-21", 30_000, "0.2"));

    Set<String> after = versions();
    assertThat(before).hasSize(30);
    assertThat(after).hasSize(30);
    after.removeAll(before);
    assertThat(after).hasSize(1);
    assertThat(score("CVE-2020-30999")).isEqualTo("0.20000");
    assertThat(score("CVE-2020-1000")).isEqualTo("0.30000");
    assertThat(seen(new CveId("CVE-2020-0999")).score()).isEmpty();
    assertThat(seen(new CveId("CVE-2020-1234567890123456789")).score()).isEmpty();
  }

  @Test
  void takesNothingFromWhomItIsNotAskedOf() {
    Viewer.Staff analyst = TestStaff.person(Role.ANALYST);

    assertThatThrownBy(() -> bring.bring(analyst, PublicList.KEV, PublicLists.kev(day)))
        .isInstanceOf(Refused.class);
    assertThat(sightings.editions(analyst)).isEmpty();
  }

  @Test
  void saysThatAListIsOld() {
    Edition edition = bring.bring(lead, PublicList.EPSS, scores("2026-11-20", 30, "0.1"));

    assertThat(edition.stale(edition.dated().plus(Duration.ofDays(6)))).isFalse();
    assertThat(edition.stale(edition.dated().plus(Duration.ofDays(8)))).isTrue();
  }

  /// @param last the probability of the last one; all others have the same
  private static byte[] scores(String day, int count, String last) {
    return PublicLists.packed(
        PublicLists.epss(
            day,
            IntStream.range(1_000, 1_000 + count)
                .mapToObj(n -> "CVE-2020-%d,%s,0.5".formatted(n, n == 999 + count ? last : "0.3"))
                .toList()));
  }

  private String score(String id) {
    return seen(new CveId(id)).score().orElseThrow().probabilityText();
  }

  /// Each row with the transaction that wrote it.
  private static Set<String> versions() {
    return new java.util.HashSet<>(
        TestHouse.database()
            .jdbc()
            .sql("select year || '/' || thousand || '/' || xmin from sightings.score")
            .query((row, _) -> row.getString(1))
            .list());
  }

  private static long count(String table) {
    return TestHouse.database()
        .jdbc()
        .sql("select count(*) from " + table)
        .query(Long.class)
        .single();
  }

  private String refusal(byte[] file) {
    return PublicLists.refusal(() -> bring.bring(lead, PublicList.KEV, file));
  }

  private Sighting seen(CveId cve) {
    return sightings.of(lead, List.of(cve)).getFirst();
  }
}
