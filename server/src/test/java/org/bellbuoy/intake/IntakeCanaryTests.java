package org.bellbuoy.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.bellbuoy.correspondence.MakeSigningKey;
import org.bellbuoy.delivery.SendLetters;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.policy.ChangeVendorProfile;
import org.bellbuoy.policy.VendorForm;
import org.bellbuoy.policy.VendorProfile;
import org.bellbuoy.policy.VendorProfiles;
import org.bellbuoy.testkit.Browser;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.HouseAccount;
import org.bellbuoy.testkit.Look;
import org.bellbuoy.testkit.StreetVisitor;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.server.SMTPServer;

/// A report of the house to itself goes through every way in, and is a report nowhere.
class IntakeCanaryTests {

  private static final String URL = "bellbuoy.canary.url";
  private static final String RECEIVER = "bellbuoy.smtp.port";
  private static final String MINUTES = "bellbuoy.canary.minutes";
  private static final Viewer HOUSE = new Viewer.Machine();

  private final Viewer.Staff administrator = TestStaff.person(Role.ADMINISTRATOR);
  private final Viewer.Staff intake = TestStaff.person(Role.INTAKE);
  private SMTPServer server;

  @BeforeEach
  void setUp() {
    forget();
    server = SMTPServer.port(0).messageHandlerFactory(_ -> new Back()).build();
    server.start();
    System.setProperty(URL, TestHouse.street("").toString());
  }

  @AfterEach
  void setBack() {
    System.clearProperty(URL);
    System.clearProperty(RECEIVER);
    System.setProperty(MINUTES, "0");
    HouseAccount.none();
    server.stop();
    forget();
  }

  private static void forget() {
    sql("delete from intake.canary").update();
    sql("delete from intake.canary_silence").update();
  }

  @Test
  void passesByFormAndApiAndIsNoReport() {
    long waiting = waiting();
    DeskVisitor visitor = DeskVisitor.signedIn(administrator);
    assertThat(visitor.get("/operations/canaries").body()).contains("Send canaries now");
    assertThat(visitor.post("/operations/canaries").statusCode()).isEqualTo(303);

    awaitPassage(CanaryPath.FORM);
    awaitPassage(CanaryPath.API);
    assertThat(waiting()).isEqualTo(waiting);
    assertThat(
            count(
                """
                select count(*) from intake.report_state s
                  join intake.report r on r.id = s.report_id and r.source <> 'TRIAL'
                 where s.state = 'CANARY'
                   and (exists (select 1 from deadlines.clock c where c.subject_id = s.report_id)
                     or exists (select 1 from intake.good_faith g
                                 where g.report_id = s.report_id))
                """))
        .isZero();
    assertThat(
            sql("""
            select r.tracking from intake.report r
              join intake.report_state s on s.report_id = r.id where s.state = 'CANARY'
            """)
                .query(String.class)
                .list())
        .hasSizeGreaterThanOrEqualTo(2)
        .allSatisfy(tracking ->
            assertThat(DeskVisitor.signedIn(intake).get("/reports/" + tracking).statusCode())
                .isEqualTo(404));
  }

  @Test
  void passesByMailAndByEncryptedMail() {
    TestHouse.get(MakeSigningKey.class).make(HOUSE, "Tide <security@tide.example>");
    contact();
    HouseAccount.at(server.getPortAllocated());
    System.setProperty(RECEIVER, "2525");
    clearTheWay();
    long mails = TestHouse.get(MailCounts.class).latest(intake).all();
    TestHouse.get(ReleaseCanaries.class).release(administrator);

    awaitPassage(CanaryPath.MAIL);
    awaitPassage(CanaryPath.ENCRYPTED_MAIL);
    assertThat(TestHouse.get(MailCounts.class).latest(intake).all()).isEqualTo(mails);
    assertThat(
            count("select count(*) from intake.mail where state = 'CANARY' and report_id is null"))
        .isGreaterThanOrEqualTo(2);
    assertThat(DeskVisitor.signedIn(intake).get("/api/v1/operations/canaries").body())
        .contains("\"path\":\"encrypted-mail\",\"used\":true,\"silent\":false");
  }

  @Test
  void callsDutyWhenNothingComesThrough() {
    System.setProperty(URL, "http://localhost:1");
    TestHouse.get(ReleaseCanaries.class).release(administrator);
    TestHouse.get(WatchCanaries.class).watch();
    assertThat(passage(CanaryPath.FORM).silent()).isFalse();
    assertThat(passage(CanaryPath.FORM).trouble()).isEqualTo(CanaryTrouble.NOT_REACHED);

    HouseAccount.at(server.getPortAllocated());
    TestHouse.clock().advance(Duration.ofMinutes(31));
    TestHouse.get(WatchCanaries.class).watch();
    TestHouse.get(WatchCanaries.class).watch();
    assertThat(passage(CanaryPath.FORM).silent()).isTrue();
    assertThat(DeskVisitor.signedIn(intake).get("/").body())
        .contains("Reports may not arrive: nothing comes through 2 ways in");
    assertThat(letters()).isPositive();
    look();

    System.setProperty(URL, TestHouse.street("").toString());
    TestHouse.get(ReleaseCanaries.class).release(administrator);
    awaitPassage(CanaryPath.FORM);
    awaitPassage(CanaryPath.API);
    TestHouse.get(WatchCanaries.class).watch();
    assertThat(passage(CanaryPath.FORM).silent()).isFalse();
    assertThat(DeskVisitor.signedIn(intake).get("/").body())
        .doesNotContain("nothing comes through");
  }

  @Test
  void takesNobodyElsesWordsForACanary() {
    String words = "bellbuoy-canary-" + UUID.randomUUID().toString().replace("-", "");
    System.setProperty(URL, "http://localhost:1");
    TestHouse.get(ReleaseCanaries.class).release(administrator);
    long waiting = waiting();
    String sent =
        new StreetVisitor()
            .postJson("/api/v1/reports", "{\"what\":\"" + words + "\",\"files\":[]}")
            .body();

    assertThat(sent).contains("\"tracking\"");
    TestHouse.get(TakeIn.class).takeIn();
    Awaitility.await().until(() -> waiting() == waiting + 1);
  }

  @Test
  void isSentByItselfEachHour() {
    ReleaseCanaries release = TestHouse.get(ReleaseCanaries.class);
    assertThat(release.isScheduled()).isFalse();
    System.setProperty(MINUTES, "60");
    System.setProperty(URL, "http://localhost:1");
    assertThat(release.isDue()).isTrue();
    release.release(HOUSE);
    assertThat(release.isDue()).isFalse();
    TestHouse.clock().advance(Duration.ofMinutes(61));
    assertThat(release.isDue()).isTrue();
  }

  private void look() {
    assumeTrue(Browser.isInstalled(), "no browser here");
    for (Look look : List.of(Look.DESKTOP_LIGHT, Look.PHONE_DARK)) {
      try (var window = Browser.shared().window(look, Browser.Scripts.RUN);
          var sheet = window.page()) {
        sheet
            .page()
            .context()
            .addCookies(
                List.of(
                    new Cookie("__Host-desk", TestStaff.session(administrator))
                        .setUrl(TestHouse.desk("/").toString().replace("http:", "https:"))
                        .setSecure(true)));
        sheet.page().navigate(TestHouse.desk("/operations/canaries").toString());
        sheet.picture("canaries");
        assertThat(sheet.overflows()).isFalse();
        assertThat(sheet.findings()).isEmpty();
      }
    }
  }

  private void awaitPassage(CanaryPath path) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(40))
        .until(() -> {
          TestHouse.get(TakeIn.class).takeIn();
          TestHouse.get(SendLetters.class).send();
          TestHouse.get(ReadMail.class).read();
          Canaries.Passage passage = passage(path);
          return passage.passed() != null && !passage.passed().isBefore(passage.sent());
        });
  }

  /// Letters that others left in the queue would be sent before the canaries, and mails read.
  private static void clearTheWay() {
    sql("delete from delivery.letter where state in ('QUEUED', 'SENDING')").update();
    Awaitility.await().until(() -> TestHouse.get(ReadMail.class).read() == 0);
  }

  private Canaries.Passage passage(CanaryPath path) {
    return TestHouse.get(Canaries.class).all(administrator).passages().get(path.ordinal());
  }

  private static long waiting() {
    return count("select count(*) from intake.report_state where state = 'RECEIVED'");
  }

  private static long letters() {
    return count(
        """
        select count(*) from delivery.letter
         where about_id in (select id from intake.canary where path = 'FORM')
        """);
  }

  private static long count(String sql) {
    return sql(sql).query(Long.class).single();
  }

  private static JdbcClient.StatementSpec sql(String sql) {
    return JdbcClient.create(TestHouse.database().dataSource()).sql(sql);
  }

  private static void contact() {
    VendorProfile vendor = TestHouse.get(VendorProfiles.class).profile(HOUSE);
    if (!vendor.hasContact()) {
      TestHouse.get(ChangeVendorProfile.class)
          .execute(
              TestStaff.person(Role.LEAD),
              new VendorForm(
                  "Tide Works", "", "security@tide.example", "", "en", vendor.noReward(), "vendor"),
              vendor.version());
    }
  }

  /// A mail server whose mail comes back to us.
  private static final class Back implements MessageHandler {
    private String to = "";

    @Override
    public void from(String from) {}

    @Override
    public void recipient(String recipient) {
      to = recipient;
    }

    @Override
    public String data(InputStream message) throws IOException {
      byte[] raw = message.readAllBytes();
      if (to.equals(TestHouse.get(VendorProfiles.class).profile(HOUSE).contact())) {
        TestHouse.get(TakeMail.class).take(raw, to);
      }
      return "";
    }

    @Override
    public void done() {}
  }
}
