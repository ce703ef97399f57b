package org.bellbuoy.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.options.Cookie;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.awaitility.Awaitility;
import org.bellbuoy.assessment.Assessments;
import org.bellbuoy.assessment.ExploitationForm;
import org.bellbuoy.assessment.StateExploitation;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.cases.OpenCase;
import org.bellbuoy.cve.RecordCveId;
import org.bellbuoy.deadlines.Clocks;
import org.bellbuoy.deadlines.RunningClock;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.sightings.Edition;
import org.bellbuoy.sightings.ImportList;
import org.bellbuoy.sightings.PublicList;
import org.bellbuoy.sightings.PublicLists;
import org.bellbuoy.testkit.Browser;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.Look;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A case whose id stands in CISA's catalogue opens what the Cyber Resilience Act may ask.
class ListedCaseTests {

  private static int next = 1_000 + (int) (System.nanoTime() % 1_000_000);

  private final Viewer.Staff lead = TestStaff.person(Role.ANALYST, Role.LEAD);
  private final String caseCode = TestHouse.get(OpenCase.class).open(lead, "A crane is attacked");
  private final String cve = "CVE-2026-" + 10_000_000 + next++;
  private final Instant now = TestHouse.clock().instant();

  @BeforeEach
  @AfterEach
  void forget() {
    PublicLists.forget();
  }

  @Test
  void opensWhenTheListingComesAfterTheId() {
    record(cve);
    setRecorded(now.minus(Duration.ofDays(9)));
    list(1);

    Obligation opened = opened();

    assertThat(opened.kind()).isEqualTo(ObligationKind.EXPLOITED_VULNERABILITY);
    assertThat(opened.state()).isEqualTo(Obligation.State.PROVISIONAL);
    assertThat(opened.awareAt()).isEqualTo(now).isEqualTo(opened.reachedAt());
    assertThat(whole(opened).history().getFirst().text())
        .contains("CISA lists " + cve + " as exploited since 20 November 2026");
    assertThat(TestHouse.get(Clocks.class).of(lead, opened.id()))
        .extracting(RunningClock::startedAt)
        .containsOnly(now);
  }

  @Test
  void opensWhenTheIdComesAfterTheListing() {
    list(2);
    TestHouse.database()
        .jdbc()
        .sql("update sightings.listing set reached_at = reached_at - interval '5 days'")
        .update();
    record(cve);

    assertThat(opened().awareAt()).isEqualTo(now);
  }

  @Test
  void opensOnceHoweverOftenItIsHeard() {
    record(cve);
    list(3);
    Obligation opened = opened();

    list(4);
    TestHouse.get(OpenForListed.class).open();

    assertThat(TestHouse.get(OpenForListed.class).open()).isZero();
    assertThat(all()).extracting(Obligation::id).containsExactly(opened.id());
  }

  /// Between the list that is in and the hearing of it lies a kill: what is found is what lies in
  /// the store, not what was heard.
  @Test
  void opensAlsoWhenNobodyHeardOfTheListing() {
    record(cve);
    TestHouse.database()
        .jdbc()
        .sql(
            """
            insert into sightings.listing
              (cve, vendor, product, name, added, due, ransomware, summary, action, notes,
               reached_at)
            values (:cve, 'V', 'P', 'N', '2026-11-20', '2026-12-11', false, 'S', 'A', '',
                    '2026-11-23T09:00:00Z')
            """)
        .param("cve", cve)
        .update();

    TestHouse.get(OpenForListed.class).open();

    assertThat(all()).hasSize(1);
  }

  @Test
  void opensNothingForAnIdThatIsNotOurs() {
    list(5);
    TestHouse.get(OpenForListed.class).open();

    assertThat(all()).isEmpty();
  }

  @Test
  void showsWhatIsListedAndPointsOutThatWeKnowOfNothing() {
    record(cve);
    list(6);
    Obligation _ = opened();
    CaseFile file = file();
    TestHouse.get(StateExploitation.class)
        .execute(
            lead,
            file.id(),
            new ExploitationForm("none-known", "None known to us.", "", "2026-11-23"),
            TestHouse.get(Assessments.class).of(lead, file.id()).version());
    DeskVisitor desk = DeskVisitor.signedIn(lead);

    for (String page : List.of("", "/assessment/statements")) {
      assertThat(desk.get("/cases/" + caseCode + page).body())
          .contains(
              "CISA lists it as exploited",
              "Our own statement says that we know of no exploitation",
              "20 November 2026",
              "11 December 2026",
              "What others say, not we.");
    }
    assertThat(file().exploited()).isFalse();
  }

  @Test
  void isFitToBeSeen() {
    assumeTrue(Browser.isInstalled());
    record(cve);
    list(7);
    Edition _ =
        TestHouse.get(ImportList.class)
            .bring(
                lead,
                PublicList.EPSS,
                PublicLists.epss("2026-11-02", List.of(cve + ",0.04525,0.92176")));
    Viewer.Staff both = TestStaff.person(Role.LEAD, Role.ADMINISTRATOR);
    for (Look look : List.of(Look.DESKTOP_LIGHT, Look.PHONE_DARK)) {
      picture(look, both, "lists", "/settings/public-lists");
      picture(look, both, "source", "/operations/public-lists/kev");
      picture(look, lead, "case", "/cases/" + caseCode);
      picture(look, lead, "statement", "/cases/" + caseCode + "/assessment/statements");
    }
  }

  private static void picture(Look look, Viewer.Staff who, String name, String path) {
    try (var window = Browser.shared().window(look, Browser.Scripts.RUN);
        var sheet = window.page()) {
      Cookie cookie =
          new Cookie("__Host-desk", TestStaff.session(who))
              .setUrl(TestHouse.desk("/").toString().replace("http:", "https:"))
              .setSecure(true);
      sheet.page().context().addCookies(List.of(cookie));
      sheet.page().navigate(TestHouse.desk(path).toString());
      sheet.picture("sightings-" + name + look.name());
      assertThat(sheet.overflows()).as(path).isFalse();
    }
  }

  private void record(String id) {
    CaseFile file = file();
    TestHouse.get(RecordCveId.class).record(lead, file.id().value(), file.embargo(), id);
  }

  private void setRecorded(Instant at) {
    TestHouse.database()
        .jdbc()
        .sql("update cve.cve_id set recorded_at = :at where cve = :cve")
        .param("at", at.atOffset(java.time.ZoneOffset.UTC))
        .param("cve", cve)
        .update();
  }

  private void list(int second) {
    Instant released = now.minus(Duration.ofHours(1)).plusSeconds(second);
    TestHouse.get(ImportList.class).bring(lead, PublicList.KEV, PublicLists.kev(released, cve));
  }

  private Obligation opened() {
    Awaitility.await().until(() -> !all().isEmpty());
    return all().getFirst();
  }

  private List<Obligation> all() {
    return TestHouse.get(Obligations.class).of(lead, file()).stream()
        .map(ObligationFile::obligation)
        .toList();
  }

  private ObligationFile whole(Obligation of) {
    return TestHouse.get(Obligations.class).get(lead, caseCode, of.code());
  }

  private CaseFile file() {
    return TestHouse.get(Cases.class).get(lead, caseCode);
  }
}
