package org.bellbuoy.cve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.awaitility.Awaitility;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.cases.OpenCase;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.TakeIn;
import org.bellbuoy.sightings.ImportList;
import org.bellbuoy.sightings.Listing;
import org.bellbuoy.sightings.PublicList;
import org.bellbuoy.sightings.PublicLists;
import org.bellbuoy.standards.facts.CveId;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestPolicy;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// CISA lists something that seems to be ours, under an id that no case here has.
class ListedElsewhereTests {

  private static int next = 1_000 + (int) (System.nanoTime() % 1_000_000);

  private final Viewer.Staff lead = TestStaff.person(Role.INTAKE, Role.ANALYST, Role.LEAD);
  private final DeskVisitor desk = DeskVisitor.signedIn(lead);
  private final String cve = "CVE-2026-" + 20_000_000 + next++;
  private final Instant now = TestHouse.clock().instant();
  private final LocalDate today = now.atZone(ZoneOffset.UTC).toLocalDate();

  @BeforeEach
  void publishPolicy() {
    PublicLists.forget();
    int _ = TestPolicy.number(lead);
  }

  @AfterEach
  void forget() {
    PublicLists.forget();
  }

  @Test
  void becomesAReportThatIsFirstInTheInbox() {
    list("Tide Works, Inc.", today.minusDays(3));

    Awaitility.await().until(() -> noted() == 1);
    int _ = TestHouse.get(TakeIn.class).takeIn();
    Awaitility.await().until(() -> inbox().contains("a public list of exploited flaws"));
    String tracking =
        TestHouse.database()
            .jdbc()
            .sql(
                "select tracking from intake.report where source = 'LISTED' order by id desc limit 1")
            .query((row, _) -> row.getString("tracking"))
            .single();
    assertThat(desk.get("/reports/" + tracking).body())
        .contains(cve, "Quay Server", "exploited in the wild", "No case here has this id");
  }

  @Test
  void isPutBeforeAPersonOnce() {
    list("Tide", today);
    Awaitility.await().until(() -> noted() == 1);
    int before = reports();

    assertThat(TestHouse.get(TakeUpListed.class).takeUp()).isZero();
    assertThat(reports()).isEqualTo(before);
  }

  @Test
  void isLeftWhereItIsAnothersOrKnownOrLongAgo() {
    list("Another Maker", today);
    assertThat(TestHouse.get(TakeUpListed.class).takeUp()).isZero();
    PublicLists.forget();

    String code = TestHouse.get(OpenCase.class).open(lead, "A crane is attacked");
    CaseFile file = TestHouse.get(Cases.class).get(lead, code);
    TestHouse.get(RecordCveId.class).record(lead, file.id().value(), file.embargo(), cve);
    list("Tide Works", today);
    assertThat(TestHouse.get(TakeUpListed.class).takeUp()).as("a case has it").isZero();
    PublicLists.forget();

    list("Tide Works", today.minusDays(90));
    assertThat(TestHouse.get(TakeUpListed.class).takeUp()).as("history").isZero();
    assertThat(noted()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "Octopus Deploy Pty Ltd, Octopus, Server, true",
    "Octopus Deploy, Octopus Deploy Inc., Server, true",
    "Octopus Deploy, October CMS, October, false",
    "Tide Works, Tidelift, Works, false",
    "'', Anybody, Server, false"
  })
  void knowsAVendorByTheBeginningOfItsName(
      String ours, String named, String product, boolean meant) {
    Listing.Entry entry =
        new Listing.Entry(
            new CveId(cve), named, product, "A flaw", today, today, false, "", "", "");

    assertThat(new OwnNames(ours, List.of()).meantBy(entry)).isEqualTo(meant);
  }

  private String inbox() {
    return desk.get("/inbox").body();
  }

  private void list(String vendor, LocalDate added) {
    String entry = PublicLists.entry(cve, added.toString()).replace("Harbour Works", vendor);
    var _ =
        TestHouse.get(ImportList.class)
            .bring(lead, PublicList.KEV, PublicLists.catalogue(now, List.of(entry)));
  }

  private int noted() {
    return TestHouse.database()
        .jdbc()
        .sql("select count(*) as found from cve.listed where cve = :cve")
        .param("cve", cve)
        .query((row, _) -> row.getInt("found"))
        .single();
  }

  private static int reports() {
    return TestHouse.database()
        .jdbc()
        .sql("select count(*) as found from intake.report where source = 'LISTED'")
        .query((row, _) -> row.getInt("found"))
        .single();
  }
}
