package org.bellbuoy.intake.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.bellbuoy.identity.Role;
import org.bellbuoy.intake.TakeMail;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.Mailroom;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Mail to the addresses for personal data and abuse waits with those who answer it, and with
/// nobody else; a person can move what came to the wrong address.
class OtherMailTests {

  private final String mark = UUID.randomUUID().toString();
  private final String privacy = "privacy-" + mark + "@vendor.example";
  private final String abuse = "abuse-" + mark + "@vendor.example";
  private final DeskVisitor officer = DeskVisitor.signedIn(TestStaff.person(Role.PRIVACY_OFFICER));
  private final DeskVisitor support = DeskVisitor.signedIn(TestStaff.person(Role.SUPPORT));
  private final DeskVisitor analyst = DeskVisitor.signedIn(TestStaff.person(Role.ANALYST));
  private final DeskVisitor lead = DeskVisitor.signedIn(TestStaff.person(Role.LEAD));

  @BeforeEach
  void listTheAddresses() {
    lead.get("/mail-addresses");
    assertThat(lead.post("/mail-addresses", "address", privacy, "queue", "privacy").statusCode())
        .isEqualTo(303);
    lead.post("/mail-addresses", "address", abuse, "queue", "abuse");
  }

  @AfterEach
  void forgetThem() {
    lead.post("/mail-addresses/" + privacy + "/removal");
    lead.post("/mail-addresses/" + abuse + "/removal");
  }

  @Test
  void waitsWithThoseWhoAnswerItAndWithNobodyElse() {
    String number = mail(true, privacy, "To: " + privacy);

    assertThat(officer.get("/other-mail/" + number).body()).contains("delete my data " + mark);
    assertThat(officer.get("/other-mail").body()).contains(number);
    assertThat(officer.get("/api/v1/other-mail?limit=200").body()).contains(number);
    assertThat(officer.get("/other-mail/" + number + "/original").body()).contains(mark);
    assertThat(support.get("/other-mail/" + number).statusCode()).isEqualTo(404);
    assertThat(support.get("/other-mail").body()).doesNotContain(number);
    assertThat(lead.get("/api/v1/other-mail/" + number).statusCode()).isEqualTo(404);
    assertThat(analyst.get("/reports/" + number).statusCode()).isEqualTo(404);
    assertThat(analyst.get("/reports/" + number + "/original").statusCode()).isEqualTo(404);
    assertThat(analyst.get("/other-mail").statusCode()).isEqualTo(403);
    assertThat(analyst.get("/api/v1/attachments/" + file(number)).statusCode()).isEqualTo(404);
    assertThat(officer.get("/api/v1/attachments/" + file(number)).body()).contains("proof");
  }

  @Test
  void promisesAnAnswerFromItsArrivalAndNoDecision() {
    UUID id = report(mail(true, abuse, "To: x@example.org"));

    assertThat(clocks(id)).containsExactly("HUMAN_ANSWER");
  }

  @Test
  void becomesAReportThatArrivedWhenItDidAndGoesBack() {
    String number = mail(true, privacy, "To: " + privacy);
    OffsetDateTime arrived = arrived(number);
    officer.get("/other-mail/" + number);

    assertThat(officer.post("/other-mail/" + number + "/queue", "queue", "security").statusCode())
        .isEqualTo(303);
    assertThat(officer.get("/other-mail/" + number).statusCode()).isEqualTo(404);
    assertThat(analyst.get("/reports/" + number).body()).contains("delete my data " + mark);
    assertThat(arrived(number)).isEqualTo(arrived);
    assertThat(clocks(report(number))).containsExactlyInAnyOrder("HUMAN_ANSWER", "TRIAGE_DECISION");

    assertThat(
            analyst
                .postJson("/api/v1/reports/" + number + "/queue", "{\"queue\":\"abuse\"}")
                .statusCode())
        .isEqualTo(204);
    assertThat(analyst.get("/reports/" + number).statusCode()).isEqualTo(404);
    assertThat(support.get("/other-mail/" + number).body()).contains(mark);
    assertThat(clocks(report(number))).containsExactly("HUMAN_ANSWER");
  }

  @Test
  void whatCameToOneThatTakesReportsToIsAReport() {
    String number = mail(true, privacy + ", security@vendor.example", "To: " + privacy);

    assertThat(analyst.get("/reports/" + number).statusCode()).isEqualTo(200);
  }

  @Test
  void aMailboxOfSeveralAddressesIsToldApartByWhatTheMessageSays() {
    String delivered = mail(false, "all@vendor.example", "Delivered-To: " + privacy);
    String written = mail(false, "all@vendor.example", "Cc: Us <" + privacy + ">");
    String forged = mail(true, abuse, "To: " + privacy);

    assertThat(officer.get("/other-mail/" + delivered).statusCode()).isEqualTo(200);
    assertThat(officer.get("/other-mail/" + written).statusCode()).isEqualTo(200);
    assertThat(officer.get("/other-mail/" + forged).statusCode()).isEqualTo(404);
    assertThat(support.get("/other-mail/" + forged).statusCode()).isEqualTo(200);
  }

  @Test
  void refusesWhatIsNoAddressOrNoQueue() {
    assertThat(lead.post("/mail-addresses", "address", "nobody", "queue", "privacy").statusCode())
        .isEqualTo(422);
    assertThat(lead.post("/mail-addresses", "address", "a@b.example", "queue", "x").statusCode())
        .isEqualTo(422);
    assertThat(support.get("/mail-addresses").statusCode()).isEqualTo(403);
    assertThat(lead.get("/api/v1/mail-addresses").body()).contains(privacy, "\"privacy\"");
  }

  private String mail(boolean handedIn, String envelope, String header) {
    String id = "<" + UUID.randomUUID() + "@x>";
    byte[] raw =
        """
        From: ann@example.org
        Message-ID: %s
        Subject: x
        %s
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary=b

        --b

        delete my data %s
        --b
        Content-Type: text/csv
        Content-Disposition: attachment; filename=proof.csv

        proof
        --b--
        """
            .formatted(id, header, mark)
            .replace("\n", "\r\n")
            .getBytes(UTF_8);
    if (handedIn) {
      TestHouse.get(TakeMail.class).take(raw, envelope);
    } else {
      TestHouse.get(TakeMail.class).take(raw, envelope, TestHouse.clock().instant());
    }
    Mailroom.read(raw);
    return sql("""
    select r.tracking from intake.report r
      join correspondence.mail_reference m on m.thread_id = r.thread_id
     where m.message_hash = sha256(convert_to(:id, 'UTF8'))
    """)
        .param("id", id)
        .query(String.class)
        .single();
  }

  private static UUID file(String number) {
    return sql("""
    select a.id from correspondence.attachment a
      join intake.report r on r.thread_id = a.thread_id
     where r.tracking = :number
    """)
        .param("number", number)
        .query(UUID.class)
        .single();
  }

  private static UUID report(String number) {
    return sql("select id from intake.report where tracking = :number")
        .param("number", number)
        .query(UUID.class)
        .single();
  }

  private static OffsetDateTime arrived(String number) {
    return sql("select arrived_at from intake.report where tracking = :number")
        .param("number", number)
        .query(OffsetDateTime.class)
        .single();
  }

  private static List<String> clocks(UUID report) {
    return sql("select kind from deadlines.clock where subject_id = :id and stopped_at is null")
        .param("id", report)
        .query((row, _) -> row.getString(1))
        .list();
  }

  private static JdbcClient.StatementSpec sql(String sql) {
    return JdbcClient.create(TestHouse.database().dataSource()).sql(sql);
  }
}
