package org.bellbuoy.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.bellbuoy.deadlines.ClockKind;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.TakeIn;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.StreetVisitor;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.Test;

/// The other side may have a day of its own, which no talk of ours moves.
class OutsideDeadlineTests {

  private final Viewer.Staff lead = TestStaff.person(Role.LEAD, Role.ANALYST);
  private final DeskVisitor desk = DeskVisitor.signedIn(lead);
  private final String code = TestHouse.get(OpenCase.class).open(lead, "Forty-five days");

  @Test
  void callsThirtyFourteenSevenDaysAndOneDayBeforeIt() {
    Instant until = TestHouse.clock().instant().plus(Duration.ofDays(45));
    TestHouse.get(NoteOutsideDeadline.class).note(lead, code, until);

    assertThat(marks())
        .containsExactly(
            until.minus(Duration.ofDays(30)),
            until.minus(Duration.ofDays(14)),
            until.minus(Duration.ofDays(7)),
            until.minus(Duration.ofDays(1)),
            until);
  }

  @Test
  void leavesOutTheDaysThatAreGoneWhenWeHearOfIt() {
    Instant until = TestHouse.clock().instant().plus(Duration.ofDays(10));
    TestHouse.get(NoteOutsideDeadline.class).note(lead, code, until);

    assertThat(marks())
        .containsExactly(until.minus(Duration.ofDays(7)), until.minus(Duration.ofDays(1)), until);
  }

  @Test
  void showsTheLatestOneAndLetsItBeTakenBack() {
    String page = "/cases/" + code + "/embargo";
    desk.get(page);
    desk.post(page + "/outside-deadline", "until", "2030-01-02T10:00", "until-zone", "UTC");
    desk.post(
        page + "/outside-deadline",
        "until",
        "2030-03-04T10:00",
        "until-zone",
        "Australia/Brisbane");

    assertThat(desk.get("/api/v1" + page).body())
        .contains("\"outsideDeadline\":\"2030-03-04T00:00:00Z\"");
    assertThat(desk.get(page).body()).contains("The other side makes it public after", "4 Mar");

    desk.post(page + "/outside-deadline/removal");
    assertThat(desk.get(page).body()).doesNotContain("The other side makes it public after");
  }

  @Test
  void isReadByTheReporterWhoseItIsByTheClockThere() {
    StreetVisitor reporter = new StreetVisitor();
    String sent = reporter.postJson("/api/v1/reports", "{\"what\":\"It leaks\"}").body();
    String tracking = sent.replaceAll(".*\"tracking\":\"([^\"]+)\".*", "$1");
    String receipt = sent.replaceAll(".*\"code\":\"([^\"]+)\".*", "$1");
    TestHouse.get(TakeIn.class).takeIn();
    TestHouse.get(OpenCaseForReport.class).link(lead, tracking, code);
    String page = "/cases/" + code + "/embargo";
    assertThat(desk.get(page).body()).contains("Whoever sent report " + tracking);

    assertThat(note(tracking).statusCode()).isEqualTo(303);

    assertThat(status(reporter, receipt))
        .contains("Your own deadline", "4 Mar 2030, 10:00 Australia/Brisbane", "00:00 UTC");
    assertThat(note("zzzzzzzzzz").body()).contains("No report of this case has this number");
    desk.post(page + "/outside-deadline/removal");
    assertThat(status(reporter, receipt)).doesNotContain("Your own deadline");
  }

  private HttpResponse<String> note(String whose) {
    return desk.post(
        "/cases/" + code + "/embargo/outside-deadline",
        "until",
        "2030-03-04T10:00",
        "until-zone",
        "Australia/Brisbane",
        "whose",
        whose);
  }

  private static String status(StreetVisitor reporter, String receipt) {
    return reporter.post("/report/status", Map.of("code", receipt)).body();
  }

  @Test
  void saysWhatIsWrongWithWhatWasTyped() {
    String form = "/cases/" + code + "/embargo/outside-deadline";
    desk.get("/cases/" + code + "/embargo");

    assertThat(desk.post(form, "until", "soon", "until-zone", "UTC").body())
        .contains("Enter a date and a time");
    assertThat(desk.post(form, "until", "2020-01-02T10:00", "until-zone", "UTC").body())
        .contains("still to come");
    assertThat(desk.post(form, "until", "2030-01-02T10:00", "until-zone", "Mars").body())
        .contains("Enter a time zone");
  }

  @Test
  void isOverWithTheCase() {
    Instant until = TestHouse.clock().instant().plus(Duration.ofDays(45));
    TestHouse.get(NoteOutsideDeadline.class).note(lead, code, until);
    Cases cases = TestHouse.get(Cases.class);
    TestHouse.database()
        .jdbc()
        .sql("update cases.case_file set state = 'TRIAGE' where code = :code")
        .param("code", code)
        .update();
    TestHouse.get(MoveCase.class)
        .move(
            lead,
            code,
            CaseState.OUT_OF_SCOPE,
            Map.of(Particular.SCOPE_RULE, "Not ours; send it upstream"),
            cases.get(lead, code).version());

    Awaitility.await()
        .until(
            () -> TestHouse.get(OutsideDeadlines.class).of(lead, cases.get(lead, code)).isEmpty());
  }

  private List<Instant> marks() {
    UUID subject = TestHouse.get(Cases.class).get(lead, code).id().value();
    return TestHouse.database()
        .jdbc()
        .sql(
            """
            select m.at from deadlines.mark m join deadlines.clock c on c.id = m.clock_id
             where c.subject_id = :subject and c.kind = :kind and c.stopped_at is null
             order by m.at
            """)
        .param("subject", subject)
        .param("kind", ClockKind.OUTSIDE_DEADLINE.name())
        .query((row, _) -> row.getObject("at", OffsetDateTime.class).toInstant())
        .list();
  }
}
