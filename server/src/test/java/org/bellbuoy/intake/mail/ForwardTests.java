package org.bellbuoy.intake.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bellbuoy.delivery.ChangeMailbox;
import org.bellbuoy.delivery.MailboxForm;
import org.bellbuoy.delivery.Mailboxes;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.EraseReporter;
import org.bellbuoy.intake.ErasureGround;
import org.bellbuoy.intake.ForgetStaffDomain;
import org.bellbuoy.intake.ListStaffDomain;
import org.bellbuoy.intake.ReporterPart;
import org.bellbuoy.intake.TakeIn;
import org.bellbuoy.intake.TakeMail;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.Mailroom;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What a colleague forwards becomes the report of whoever wrote it: whole, from when it reached
/// the vendor, and the colleague is told its number and no more.
class ForwardTests {

  private static final String PROOF =
      "Authentication-Results: mx.vendor.example; dmarc=pass header.from=vendor.example";

  private final Viewer.Staff lead = TestStaff.person(Role.LEAD);
  private final Viewer.Staff support = TestStaff.person(Role.SUPPORT);
  private final DeskVisitor intake = DeskVisitor.signedIn(TestStaff.person(Role.INTAKE));
  private final DeskVisitor colleague = DeskVisitor.signedIn(TestStaff.person(Role.EMPLOYEE));
  private final String mark = UUID.randomUUID().toString();
  private final String domain = "staff-" + mark + ".example";
  private final Instant reached =
      TestHouse.clock().instant().minus(Duration.ofHours(5)).truncatedTo(ChronoUnit.SECONDS);

  @BeforeEach
  void believeTheReceiver() {
    receiver("mx.vendor.example");
    TestHouse.get(ListStaffDomain.class).list(lead, domain);
  }

  @AfterEach
  void setBack() {
    receiver("");
    TestHouse.get(ForgetStaffDomain.class).forget(lead, domain);
  }

  @Test
  void theMessageInsideIsTheReport() {
    mail(forward(PROOF, "hal@" + domain, customers()));

    String number = number(customers());
    String page = intake.get("/reports/" + number).body();
    assertThat(page)
        .contains(
            "the gate is open " + mark,
            "cust-" + mark + "@customer.example",
            "trace.txt",
            "mail that a colleague forwarded",
            "Forwarded by Hal",
            "he called twice");
    assertThat(intake.get("/reports/" + number + "/original").body()).isEqualTo(customers());
    assertThat(arrived(number)).isEqualTo(reached);
    assertThat(receipts(customers())).containsExactly("COLLEAGUE");
    assertThat(states(forward(PROOF, "hal@" + domain, customers()))).containsExactly("FORWARD");
  }

  @Test
  void whatIsErasedIsErasedInTheMailThatCarriedItToo() {
    String outside = forward(PROOF, "hal@" + domain, customers());
    mail(outside);
    UUID carrier = of("select m.id from intake.mail m", outside).query(UUID.class).single();

    assertThat(scopes(carrier)).isPositive();
    TestHouse.get(EraseReporter.class)
        .erase(
            lead, number(customers()), Set.of(ReporterPart.REPORTER), ErasureGround.REPORTER_ASKED);
    assertThat(scopes(carrier)).isZero();
  }

  @Test
  void whoSignsInHereIsAColleague() {
    String address = TestHouse.get(People.class).self(support).email();
    mail(forward(PROOF, address, customers()));

    assertThat(number(customers())).isNotEmpty();
  }

  @Test
  void anAnswerToItGoesIntoItsThread() {
    mail(forward(PROOF, "hal@" + domain, customers()));
    String reply =
        "From: cust-"
            + mark
            + "@customer.example\r\nIn-Reply-To: <"
            + mark
            + "@customer>\r\nSubject: Re\r\n\r\nand the window too\r\n";
    mail(reply);

    assertThat(intake.get("/reports/" + number(customers())).body()).contains("and the window too");
  }

  @Test
  void nobodyElseIsTakenForAColleague() {
    String forged = forward(PROOF.replace("pass", "fail"), "hal@" + domain, customers());
    String stranger = forward(PROOF, "eve@elsewhere.example", customers());
    mail(forged);
    mail(stranger);

    assertThat(states(customers())).isEmpty();
    assertThat(states(forged)).containsExactly("REPORT");
    assertThat(states(stranger)).containsExactly("REPORT");
  }

  @Test
  void aFileHandedOnAtTheDeskIsTakenAlike() {
    String body =
        "{\"message\":\""
            + Base64.getEncoder().encodeToString(customers().getBytes(UTF_8))
            + "\",\"words\":\"he called twice\"}";
    colleague.get("/file-a-report");
    var answer = colleague.postJson("/api/v1/reports/messages", body);

    assertThat(answer.statusCode()).isEqualTo(201);
    String number = number(customers());
    assertThat(answer.body()).isEqualTo("{\"tracking\":\"" + number + "\"}");
    assertThat(colleague.get("/reports/" + number).statusCode()).isEqualTo(403);
    int _ = TestHouse.get(TakeIn.class).takeIn();
    assertThat(intake.get("/reports/" + number).body()).contains("he called twice", "trace.txt");
    assertThat(arrived(number)).isEqualTo(reached);
    assertThat(colleague.postJson("/api/v1/reports/messages", body).body()).contains(number);
    assertThat(
            colleague.postJson("/api/v1/reports/messages", "{\"message\":\"YQ==\"}").statusCode())
        .isEqualTo(422);
  }

  private String customers() {
    String when = DateTimeFormatter.RFC_1123_DATE_TIME.format(reached.atOffset(ZoneOffset.UTC));
    return """
    Received: from out.customer.example by mx.vendor.example with ESMTP; %s
    Received: from x by y; Mon, 1 Jan 2001 00:00:00 GMT
    Message-ID: <%s@customer>
    From: Customer <cust-%s@customer.example>
    To: help@vendor.example
    Subject: A hole
    MIME-Version: 1.0
    Content-Type: multipart/mixed; boundary=in

    --in

    the gate is open %s
    --in
    Content-Type: text/plain
    Content-Disposition: attachment; filename=trace.txt

    at Gate.open
    --in--
    """
        .formatted(when, mark, mark, mark)
        .replace("\n", "\r\n");
  }

  private String forward(String proof, String from, String inside) {
    return (proof
            + """

            From: Hal <%s>
            Subject: Fwd
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary=out

            --out

            he called twice
            --out
            Content-Type: message/rfc822

            """
                .formatted(from)
                .replace("\n", "\r\n")
            + inside
            + "\r\n--out--\r\n")
        .replace(proof + "\n", proof + "\r\n");
  }

  private static void mail(String raw) {
    byte[] bytes = raw.getBytes(UTF_8);
    TestHouse.get(TakeMail.class).take(bytes, "security@vendor.example");
    Mailroom.read(bytes);
  }

  private static long scopes(UUID mail) {
    return sql("select count(*) from vault.data_key where scope_id = :mail")
        .param("mail", mail)
        .query(Long.class)
        .single();
  }

  private static String number(String raw) {
    return of(
            "select r.tracking from intake.mail m join intake.report r on r.id = m.report_id", raw)
        .query(String.class)
        .single();
  }

  private static Instant arrived(String number) {
    return sql("select arrived_at from intake.report where tracking = :number")
        .param("number", number)
        .query(OffsetDateTime.class)
        .single()
        .toInstant();
  }

  private static List<String> states(String raw) {
    return of("select m.state from intake.mail m", raw).query((row, _) -> row.getString(1)).list();
  }

  private static List<String> receipts(String raw) {
    return of("select m.receipt from intake.mail m", raw)
        .query((row, _) -> row.getString(1))
        .list();
  }

  private static JdbcClient.StatementSpec of(String sql, String raw) {
    return sql(sql + " where m.content_sha256 = sha256(:raw)").param("raw", raw.getBytes(UTF_8));
  }

  private static JdbcClient.StatementSpec sql(String sql) {
    return JdbcClient.create(TestHouse.database().dataSource()).sql(sql);
  }

  private static void receiver(String name) {
    Viewer.Staff administrator = TestStaff.person(Role.ADMINISTRATOR);
    TestHouse.get(ChangeMailbox.class)
        .execute(
            administrator,
            new MailboxForm("", "993", "tls", "", "", "", "INBOX", "", "leave", name),
            TestHouse.get(Mailboxes.class).get(administrator).version());
  }
}
