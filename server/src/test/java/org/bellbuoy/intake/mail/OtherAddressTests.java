package org.bellbuoy.intake.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.AnswerReport;
import org.bellbuoy.intake.ReadMail;
import org.bellbuoy.intake.TakeIn;
import org.bellbuoy.intake.TakeMail;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.StreetVisitor;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.bellbuoy.testkit.TheirMail;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Answers go to another address only after the reporter said yes from the one on record.
class OtherAddressTests {

  private static final Pattern CODE = Pattern.compile("/report/address\\?code=(\\w+)");

  private final Viewer.Staff intake = TestStaff.person(Role.INTAKE);
  private final DeskVisitor desk = DeskVisitor.signedIn(intake);
  private final String mark = UUID.randomUUID().toString();
  private final String ann = "ann-" + mark + "@example.org";
  private final String other = "other-" + mark + "@example.net";
  private TheirMail theirs;
  private String tracking = "";

  @BeforeEach
  void setUp() {
    theirs = TheirMail.open();
    mail("From: " + ann + "\r\nMessage-ID: <" + mark + "@x>", "a hole");
    tracking =
        sql("""
        select r.tracking from intake.report r
          join correspondence.mail_reference m on m.thread_id = r.thread_id
         where m.message_hash = sha256(convert_to(:id, 'UTF8'))
        """)
            .param("id", "<" + mark + "@x>")
            .query(String.class)
            .single();
  }

  @AfterEach
  void setBack() {
    theirs.close();
  }

  @Test
  void whoWritesFromElsewhereIsNotWrittenTo() {
    mail("From: " + other + "\r\nIn-Reply-To: <" + mark + "@x>", "write to me here");

    assertThat(desk.get("/reports/" + tracking).body())
        .contains("Mail from another address, unverified", "Answers go to", ann);
    TestHouse.get(AnswerReport.class).answer(intake, tracking, "We look into it.");
    assertThat(theirs.letterWith("We look into it.")).contains("To: " + ann);
  }

  @Test
  void aLinkToTheAddressOnRecordIsConfirmedOnce() {
    String code = asked();
    StreetVisitor street = new StreetVisitor();
    assertThat(street.get("/report/address?code=" + code).body()).contains(code);
    assertThat(known()).contains("\"onRecord\":\"" + ann, "\"asked\":\"" + other);

    assertThat(street.post("/report/address", Map.of("code", code)).body()).contains("Thank you.");
    Awaitility.await().until(() -> known().contains("\"onRecord\":\"" + other));
    assertThat(known()).contains("\"asked\":null");
    assertThat(desk.get("/reports/" + tracking).body())
        .contains("the reporter confirmed it from the old address");
    TestHouse.get(AnswerReport.class).answer(intake, tracking, "It is fixed.");
    assertThat(theirs.letterWith("It is fixed.")).contains("To: " + other);
  }

  @Test
  void aWrongOrLateCodeChangesNothingAndIsAnsweredAlike() {
    String code = asked();
    StreetVisitor street = new StreetVisitor();
    String wrong = street.post("/report/address", Map.of("code", code + "x")).body();
    sql("update correspondence.address_change set expires_at = asked_at").update();
    String late = street.post("/report/address", Map.of("code", code)).body();
    assertThat(
            street.postJson("/api/v1/reports/address", "{\"code\":\"" + code + "\"}").statusCode())
        .isEqualTo(202);

    assertThat(late).isEqualTo(wrong);
    Awaitility.await()
        .until(() -> count("select count(*) from correspondence.address_confirmation") == 0);
    assertThat(known()).contains("\"onRecord\":\"" + ann);
  }

  @Test
  void refusesWhatIsNoAddressAndWhoMayNotAnswer() {
    String page = "/reports/" + tracking;
    desk.get(page);
    assertThat(desk.post(page + "/address", "address", "nobody").statusCode()).isEqualTo(422);
    assertThat(
            DeskVisitor.signedIn(TestStaff.person(Role.ENGINEER))
                .get("/api/v1" + page + "/address")
                .statusCode())
        .isEqualTo(403);
  }

  private String asked() {
    String page = "/reports/" + tracking;
    desk.get(page);
    assertThat(desk.post(page + "/address", "address", other).statusCode()).isEqualTo(303);
    String letter = theirs.letterWith("/report/address?code=");
    assertThat(letter).contains("To: " + ann, other, "Auto-Submitted");
    Matcher code = CODE.matcher(letter);
    assertThat(code.find()).isTrue();
    return code.group(1);
  }

  private String known() {
    return desk.get("/api/v1/reports/" + tracking + "/address").body();
  }

  private void mail(String headers, String words) {
    byte[] raw = (headers + "\r\nSubject: x\r\n\r\n" + words + " " + mark + "\r\n").getBytes(UTF_8);
    TestHouse.get(TakeMail.class).take(raw, "security@vendor.example");
    TestHouse.get(ReadMail.class).read();
    Awaitility.await()
        .atMost(Duration.ofSeconds(40))
        .until(() -> count("select count(*) from intake.mail where state = 'ARRIVED'") == 0);
    int _ = TestHouse.get(TakeIn.class).takeIn();
  }

  private static long count(String sql) {
    return sql(sql).query(Long.class).single();
  }

  private static JdbcClient.StatementSpec sql(String sql) {
    return JdbcClient.create(TestHouse.database().dataSource()).sql(sql);
  }
}
