package org.bellbuoy.intake.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.cases.OpenCaseForReport;
import org.bellbuoy.embargo.AgreedMoment;
import org.bellbuoy.embargo.Embargo;
import org.bellbuoy.embargo.EmbargoId;
import org.bellbuoy.embargo.Embargoes;
import org.bellbuoy.embargo.ProposeEmbargo;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.Credits;
import org.bellbuoy.intake.ReadMail;
import org.bellbuoy.intake.ReadWish;
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

/// What a mail asks for changes nothing before it is signed by the key on record, or confirmed by a
/// link to the address on record.
class WishTests {

  private static final Pattern CODE = Pattern.compile("/report/wish\\?code=(\\w+)");

  private final Viewer.Staff intake = TestStaff.person(Role.INTAKE);
  private final DeskVisitor desk = DeskVisitor.signedIn(intake);
  private final String mark = UUID.randomUUID().toString();
  private final String ann = "ann-" + mark + "@example.org";
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
  void aMailAloneTakesNothingBackAndTheLinkDoesSoOnce() {
    mail("From: " + ann + "\r\nIn-Reply-To: <" + mark + "@x>", "I withdraw my report");
    String page = desk.get("/reports/" + tracking).body();
    assertThat(page).contains("seems to ask to take the report back. Unverified");

    String code = asked("withdraw", "");
    StreetVisitor street = new StreetVisitor();
    assertThat(street.get("/report/wish?code=" + code).body()).contains(code);
    assertThat(wishes()).contains("\"wish\":\"withdraw\"", "\"state\":\"asked\"");
    assertThat(state()).isEqualTo("RECEIVED");

    assertThat(street.post("/report/wish", Map.of("code", code, "reply", "YES")).body())
        .contains("Thank you.");
    Awaitility.await().until(() -> state().equals("WITHDRAWN"));
    assertThat(wishes()).contains("\"state\":\"confirmed\"");
    assertThat(desk.get("/reports/" + tracking).body())
        .contains("The reporter confirmed by a link to the address on record");
    street.post("/report/wish", Map.of("code", code, "reply", "NO"));
    heard();
    assertThat(wishes()).contains("\"state\":\"confirmed\"").doesNotContain("refused");
  }

  @Test
  void aNoAndALateYesChangeNothing() {
    String refused = asked("credit", "Mallory " + mark);
    StreetVisitor street = new StreetVisitor();
    String wrong = street.post("/report/wish", Map.of("code", refused + "x", "reply", "NO")).body();
    assertThat(
            street
                .postJson("/api/v1/reports/wish", "{\"code\":\"" + refused + "\",\"reply\":\"no\"}")
                .statusCode())
        .isEqualTo(202);
    Awaitility.await().until(() -> wishes().contains("\"state\":\"refused\""));
    String late = asked("withdraw", "");
    sql("update correspondence.wish set expires_at = asked_at where state = 'ASKED'").update();
    assertThat(street.post("/report/wish", Map.of("code", late, "reply", "YES")).body())
        .isEqualTo(wrong);
    heard();

    assertThat(state()).isEqualTo("RECEIVED");
    assertThat(TestHouse.get(Credits.class).find(intake, tracking)).isEmpty();
    assertThat(street.post("/report/wish", Map.of("code", "", "reply", "maybe")).statusCode())
        .isEqualTo(422);
  }

  @Test
  void aMailSignedByTheKeyOnRecordCountsAtOnce() {
    mail("From: " + ann + "\r\nIn-Reply-To: <" + mark + "@x>", "credit me as Ann");
    UUID message =
        sql("""
        select m.id from correspondence.message m join intake.report r on r.thread_id = m.thread_id
         where r.tracking = :tracking
        """)
            .param("tracking", tracking)
            .query(UUID.class)
            .single();
    sql("""
    insert into correspondence.mail_seal
           (id, thread_id, message_id, encrypted, verdict, from_matches, noted_at)
    select :id, thread_id, id, false, 'BY_KEY_ON_RECORD', true, written_at
      from correspondence.message where id = :message
    """)
        .param("id", UUID.randomUUID())
        .param("message", message)
        .update();

    assertThat(ask("credit", message.toString(), "Ann " + mark)).isEqualTo(303);

    assertThat(wishes()).contains("\"state\":\"confirmed\"");
    Awaitility.await()
        .until(() ->
            TestHouse.get(Credits.class)
                .find(intake, tracking)
                .filter(credit -> credit.agreed().equals("Ann " + mark))
                .isPresent());
    assertThat(theirs.letters()).noneMatch(letter -> letter.contains("/report/wish"));
  }

  @Test
  void theReporterAgreesToTheProposedDateByMail() {
    assertThat(ask("date-yes", "", "")).isEqualTo(422);
    Viewer.Staff lead = TestStaff.person(Role.LEAD);
    EmbargoId circle =
        TestHouse.get(Cases.class)
            .get(lead, TestHouse.get(OpenCaseForReport.class).open(lead, tracking, "A hole"))
            .embargo();
    TestHouse.get(ProposeEmbargo.class)
        .propose(
            lead,
            circle,
            0,
            AgreedMoment.of(LocalDateTime.of(2027, 1, 12, 10, 0), ZoneId.of("Europe/Vienna")));
    TestHouse.get(ReadWish.class).read(lead, tracking, new ReadWish.Typed("date-yes", null, null));
    String letter = theirs.letterWith("/report/wish?code=");
    assertThat(letter).contains("2027-01-12 10:00 Europe/Vienna");

    new StreetVisitor().post("/report/wish", Map.of("code", code(letter), "reply", "YES"));
    Awaitility.await()
        .until(() -> TestHouse.get(Embargoes.class).get(lead, circle) instanceof Embargo.Agreed);
  }

  private String asked(String wish, String wording) {
    assertThat(ask(wish, "", wording)).isEqualTo(303);
    String letter = theirs.letterWith(wording.isEmpty() ? "take the report back" : wording);
    assertThat(letter).contains("To: " + ann, "Auto-Submitted", "Subject: Your report [");
    return code(letter);
  }

  private int ask(String wish, String message, String wording) {
    String page = "/reports/" + tracking;
    desk.get(page);
    return desk.post(page + "/wishes", "wish", wish, "mail", message, "wording", wording)
        .statusCode();
  }

  private static String code(String letter) {
    Matcher code = CODE.matcher(letter);
    assertThat(code.find()).isTrue();
    return code.group(1);
  }

  private String wishes() {
    return desk.get("/api/v1/reports/" + tracking + "/wishes").body();
  }

  private String state() {
    return sql("""
    select s.state from intake.report_state s join intake.report r on r.id = s.report_id
     where r.tracking = :tracking
    """)
        .param("tracking", tracking)
        .query(String.class)
        .single();
  }

  private static void heard() {
    Awaitility.await().until(() -> count("select count(*) from correspondence.wish_answer") == 0);
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
