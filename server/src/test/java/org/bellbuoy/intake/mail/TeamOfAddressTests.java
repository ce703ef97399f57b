package org.bellbuoy.intake.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.bellbuoy.deadlines.ClockKind;
import org.bellbuoy.deadlines.Deadlines;
import org.bellbuoy.deadlines.TeamCode;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.TakeIn;
import org.bellbuoy.intake.TakeMail;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.Mailroom;
import org.bellbuoy.testkit.TeamStage;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What comes in at an address is promised an answer by the team that the address names.
class TeamOfAddressTests {

  private final String mark = UUID.randomUUID().toString();
  private final String here = "here-" + mark + "@vendor.example";
  private final String privacy = "privacy-" + mark + "@vendor.example";
  private final String brisbane = TeamStage.brisbane();
  private final String lima = TeamStage.team("lima", "America/Lima");
  private final DeskVisitor lead = DeskVisitor.signedIn(TestStaff.person(Role.LEAD));

  @AfterEach
  void forgetThem() {
    lead.get("/mail-addresses");
    lead.post("/mail-addresses/" + here + "/removal");
    lead.post("/mail-addresses/" + privacy + "/removal");
  }

  @Test
  void aReportIsPromisedByTheTeamOfItsAddress() {
    list(here, "security", brisbane);
    Promise promise = promise(mail(here));

    assertThat(promise.team()).isEqualTo(brisbane);
    assertThat(promise.due()).isEqualTo(byRule(promise, brisbane));
    assertThat(lead.get("/reports/" + promise.tracking()).body())
        .contains("of Team brisbane:", "in Australia/Brisbane");
    assertThat(lead.get("/api/v1/reports/" + promise.tracking() + "/clocks").body())
        .contains("\"team\":\"brisbane\"");
    assertThat(lead.get("/settings/teams/brisbane").body()).contains("mail to " + here);
    assertThat(lead.get("/mail-addresses").body()).contains("Team brisbane");
  }

  @Test
  void soIsWhatWaitsInAnotherQueue() {
    list(privacy, "privacy", lima);
    Promise promise = promise(mail(privacy));

    assertThat(promise.team()).isEqualTo(lima);
    assertThat(promise.due()).isEqualTo(byRule(promise, lima));
  }

  @Test
  void whatNamesNobodyAndWhatNamesTwoCountsByTheStandardCalendar() {
    list(here, "security", "");
    assertThat(promise(mail(here)).team()).isEmpty();

    list(here, "security", brisbane);
    list(privacy, "security", lima);
    assertThat(promise(mail(here + ", " + privacy)).team()).isEmpty();
    assertThat(promise(mail(here + ", security@vendor.example")).team()).isEmpty();
  }

  /// Also one that is put away and taken out again.
  @Test
  void anotherTeamNamedLaterMovesNoPromise() {
    list(here, "security", brisbane);
    Promise before = promise(mail(here));

    list(here, "security", lima);
    assertThat(promise(before.tracking())).isEqualTo(before);
    assertThat(
            lead.postJson(
                    "/api/v1/reports/" + before.tracking() + "/queue", "{\"queue\":\"abuse\"}")
                .statusCode())
        .isEqualTo(204);
    assertThat(promise(before.tracking())).isEqualTo(before);
    assertThat(promise(mail(here)).team()).isEqualTo(lima);
  }

  @Test
  void refusesATeamThatIsNotThere() {
    lead.get("/mail-addresses");
    assertThat(
            lead.post("/mail-addresses", "address", here, "queue", "abuse", "team", "nobody")
                .statusCode())
        .isEqualTo(422);
    assertThat(lead.get("/api/v1/mail-addresses").body()).doesNotContain(here);
  }

  private void list(String address, String queue, String team) {
    lead.get("/mail-addresses");
    assertThat(
            lead.post("/mail-addresses", "address", address, "queue", queue, "team", team)
                .statusCode())
        .isEqualTo(303);
  }

  private static Instant byRule(Promise promise, String team) {
    return TestHouse.get(Deadlines.class)
        .due(new Viewer.Machine(), ClockKind.HUMAN_ANSWER, promise.started(), new TeamCode(team))
        .orElseThrow();
  }

  /// @return its number
  private String mail(String to) {
    String id = "<" + UUID.randomUUID() + "@x>";
    String words = "From: ann@example.org\nMessage-ID: %s\nSubject: x\n\na hole %s\n";
    byte[] raw = words.formatted(id, UUID.randomUUID()).replace("\n", "\r\n").getBytes(UTF_8);
    TestHouse.get(TakeMail.class).take(raw, to);
    Mailroom.read(raw);
    TestHouse.get(TakeIn.class).takeIn();
    return sql("""
    select r.tracking from intake.report r
      join correspondence.mail_reference m on m.thread_id = r.thread_id
     where m.message_hash = sha256(convert_to(:id, 'UTF8'))
    """)
        .param("id", id)
        .query(String.class)
        .single();
  }

  private static Promise promise(String tracking) {
    return sql("""
    select r.tracking, c.team, c.started_at, c.due_at
      from deadlines.clock c join intake.report r on r.id = c.subject_id
     where r.tracking = :tracking and c.kind = 'HUMAN_ANSWER' and c.stopped_at is null
    """)
        .param("tracking", tracking)
        .query((row, _) ->
            new Promise(
                row.getString("tracking"),
                row.getString("team"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                row.getObject("due_at", OffsetDateTime.class).toInstant()))
        .single();
  }

  private static JdbcClient.StatementSpec sql(String sql) {
    return JdbcClient.create(TestHouse.database().dataSource()).sql(sql);
  }

  private record Promise(String tracking, String team, Instant started, Instant due) {}
}
