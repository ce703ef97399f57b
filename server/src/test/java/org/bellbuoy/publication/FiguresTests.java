package org.bellbuoy.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.options.Cookie;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.Content;
import org.bellbuoy.intake.FileReport;
import org.bellbuoy.intake.NewReport;
import org.bellbuoy.intake.Reports;
import org.bellbuoy.intake.Source;
import org.bellbuoy.intake.TakeIn;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.testkit.Browser;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.Look;
import org.bellbuoy.testkit.StreetVisitor;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestPolicy;
import org.bellbuoy.testkit.TestStaff;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A year long gone, in which nothing else came.
class FiguresTests {

  private static final int YEAR = 1997;
  private static final Instant MONDAY = Instant.parse("1997-03-03T10:00:00Z");

  private final Viewer.Staff lead = TestStaff.person(Role.LEAD);
  private final DeskVisitor desk = DeskVisitor.signedIn(lead);
  private final Figures figures = TestHouse.get(Figures.class);
  private final List<UUID> moved = new ArrayList<>();

  /// What was moved to the year goes back to where it came.
  @BeforeEach
  @AfterEach
  void forgetTheYear() {
    TestHouse.database().jdbc().sql("delete from publication.figures").update();
    moved.forEach(id -> move(id, "STAFF", "RECEIVED", TestHouse.clock().instant(), null));
    moved.clear();
  }

  @Test
  void countsInBusinessTimeAndLeavesOutWhatIsNoStrangersReport() {
    for (int minutes = 1; minutes <= 19; minutes++) {
      came("API", "LINKED", MONDAY, MONDAY.plusSeconds(minutes * 60L));
    }
    came("FORM", "RECEIVED", MONDAY, null);
    came("API", "SPAM", MONDAY, null);
    came("TRIAL", "RECEIVED", MONDAY, MONDAY);
    came("STAFF", "RECEIVED", MONDAY, MONDAY);
    came("FORM", "CANARY", MONDAY, null);

    YearFigures preview = figures.preview(lead, YEAR);

    assertThat(preview.reports()).isEqualTo(20);
    assertThat(preview.spam()).isEqualTo(1);
    assertThat(preview.medianMinutes()).isEqualTo(10);
    assertThat(preview.slowMinutes()).isEqualTo(19);
    assertThat(preview.percentInTime()).isEqualTo(95);
    assertThat(YearFigures.hours(90)).isEqualTo("1.5");
  }

  @Test
  void staysSilentOfFewReportsAndOfAYearThatRuns() {
    for (int i = 0; i < YearFigures.FEWEST - 1; i++) {
      came("API", "LINKED", MONDAY, MONDAY);
    }

    assertThat(refusal(YEAR)).isInstanceOf(PublicationRefusal.TooFewReports.class);
    int now = TestHouse.clock().instant().atZone(ZoneOffset.UTC).getYear();
    assertThat(refusal(now)).isInstanceOf(PublicationRefusal.YearRuns.class);
    assertThat(desk.get("/settings/figures").body()).contains("as it would be published now");
    assertThat(
            DeskVisitor.signedIn(TestStaff.person(Role.EXECUTIVE))
                .get("/settings/figures")
                .statusCode())
        .isEqualTo(403);
  }

  @Test
  void becomesPublicByADeedAndNotByItself() {
    int _ = TestPolicy.number(lead);
    for (int i = 0; i < YearFigures.FEWEST; i++) {
      came("API", "LINKED", MONDAY, MONDAY.plusSeconds(3600));
    }
    TestHouse.get(BakeTree.class).bake();
    assertThat(new StreetVisitor().get("/figures").body()).doesNotContain("1997");

    desk.get("/settings/figures");
    assertThat(desk.post("/settings/figures", "year", "1996").statusCode()).isEqualTo(422);
    assertThat(desk.postJson("/api/v1/figures", "{\"year\":1997}").statusCode()).isEqualTo(200);
    TestHouse.get(BakeTree.class).bake();

    Awaitility.await().until(() -> new StreetVisitor().get("/figures").body().contains("1997"));
    assertThat(new StreetVisitor().get("/figures").body()).contains("100 %", "1.0");
    assertThat(new StreetVisitor().get("/figures.json").body())
        .contains("\"year\": 1997", "\"reports\": 10", "\"percentAnsweredInTime\": 100");
    assertThat(new StreetVisitor().get("/policy").body()).contains("href=\"/figures\"");
    for (String beside : List.of("/thanks", "/not-a-finding")) {
      assertThat(new StreetVisitor().get(beside).statusCode()).as(beside).isEqualTo(200);
    }
    isFitToBeSeen();
  }

  private void isFitToBeSeen() {
    assumeTrue(Browser.isInstalled());
    for (Look look : List.of(Look.DESKTOP_LIGHT, Look.PHONE_DARK)) {
      try (var window = Browser.shared().window(look, Browser.Scripts.RUN);
          var sheet = window.page()) {
        sheet.page().navigate(TestHouse.street("/figures").toString());
        sheet.picture("figures");
        assertThat(sheet.overflows()).isFalse();
        assertThat(sheet.findings()).isEmpty();
        sheet
            .page()
            .context()
            .addCookies(
                List.of(
                    new Cookie("__Host-desk", TestStaff.session(lead))
                        .setUrl(TestHouse.desk("/").toString().replace("http:", "https:"))
                        .setSecure(true)));
        sheet.page().navigate(TestHouse.desk("/settings/figures").toString());
        sheet.picture("figures-desk");
        assertThat(sheet.overflows()).isFalse();
        assertThat(sheet.findings()).isEmpty();
      }
    }
  }

  private Object refusal(int year) {
    Refused refused =
        catchThrowableOfType(
            Refused.class, () -> TestHouse.get(PublishFigures.class).publish(lead, year));
    assertThat(refused).isNotNull();
    return refused.refusal();
  }

  private void came(String source, String state, Instant at, @Nullable Instant answered) {
    Content content = new Content("", "", "It leaks", "", "", "", "", "");
    String tracking =
        TestHouse.get(FileReport.class)
            .file(lead, new NewReport(Source.STAFF, content, List.of(), 0));
    TestHouse.get(TakeIn.class).takeIn();
    UUID id = TestHouse.get(Reports.class).get(lead, tracking).id().value();
    moved.add(id);
    move(id, source, state, at, answered);
  }

  private static void move(
      UUID id, String source, String state, Instant at, @Nullable Instant answered) {
    TestHouse.database()
        .jdbc()
        .sql("update intake.report set source = :source, arrived_at = :at where id = :id")
        .param("source", source)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("id", id)
        .update();
    TestHouse.database()
        .jdbc()
        .sql(
            """
            update intake.report_state set state = :state, answered_at = :answered
             where report_id = :id
            """)
        .param("state", state)
        .param(
            "answered",
            answered == null ? null : answered.atOffset(ZoneOffset.UTC),
            Types.TIMESTAMP_WITH_TIMEZONE)
        .param("id", id)
        .update();
  }
}
