package org.bellbuoy.fixes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.cases.EraseCase;
import org.bellbuoy.cases.Erasure;
import org.bellbuoy.cases.OpenCase;
import org.bellbuoy.cases.ProposeErasure;
import org.bellbuoy.correspondence.OwnKeys;
import org.bellbuoy.embargo.AddToCircle;
import org.bellbuoy.embargo.Parties;
import org.bellbuoy.embargo.Party;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.ReadMail;
import org.bellbuoy.intake.TakeMail;
import org.bellbuoy.parsing.Correspondents;
import org.bellbuoy.publication.BakeTree;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.bellbuoy.testkit.TheirMail;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/// We report upstream from a case by mail, to whoever may know, and their answers come back to it.
class CounterpartMailTests {

  private static final Pattern ID = Pattern.compile("Message-ID: (<[^>]+>)");

  private final String mark = UUID.randomUUID().toString();
  private final String ropes = "ropes-" + mark + "@example.org";
  private final Viewer.Staff lead = TestStaff.person(Role.LEAD);
  private final DeskVisitor desk = DeskVisitor.signedIn(lead);
  private final String code = TestHouse.get(OpenCase.class).open(lead, "A rope that frays " + mark);
  private final String named =
      TestHouse.get(NameCounterpart.class)
          .name(lead, code, Counterpart.Kind.UPSTREAM, "Rope makers", null);
  private final String page = "/cases/" + code + "/counterparts/" + named;
  private TheirMail theirs;

  @BeforeEach
  void setUp() {
    theirs = TheirMail.open();
  }

  @AfterEach
  void setBack() {
    theirs.close();
  }

  @Test
  void nobodyIsToldUnderEmbargoBeforeALeadSaysThatTheyMayKnow() {
    assertThat(write("mayKnow", "")).isEqualTo(422);
    assertThat(parties()).isEmpty();

    assertThat(write("mayKnow", "yes")).isEqualTo(303);
    assertThat(parties()).extracting(Party::name).containsExactly("Rope makers");
    assertThat(write("mayKnow", "")).isEqualTo(303);
  }

  @Test
  void theirAnswerComesBackToTheCase() {
    assertThat(write("mayKnow", "yes")).isEqualTo(303);
    String letter = theirs.letterWith(ropes);
    assertThat(letter)
        .contains("To: " + ropes, "Subject: Our report [", "It frays at the knot " + mark)
        .doesNotContain("A rope that frays");
    Matcher id = ID.matcher(letter);
    assertThat(id.find()).isTrue();

    mail("From: " + ropes + "\r\nIn-Reply-To: " + id.group(1), "We tie it anew.");
    Awaitility.await()
        .atMost(Duration.ofSeconds(40))
        .until(() -> desk.get(page).body().contains("We tie it anew. " + mark));

    assertThat(desk.get("/api/v1" + page).body())
        .contains("\"kind\":\"REPORTED\"", "\"kind\":\"ANSWERED\"");
    Viewer.Staff engineer = TestStaff.person(Role.ENGINEER);
    TestHouse.get(AddToCircle.class)
        .add(lead, TestHouse.get(Cases.class).get(lead, code).embargo(), engineer.personId());
    assertThat(DeskVisitor.signedIn(engineer).get(page).body())
        .contains("We tie it anew.")
        .doesNotContain("Letters go to");
    assertThat(
            sql("""
            select count(*) from intake.report r
              join fixes.counterpart c on c.thread_id = r.thread_id and c.code = :code
            """)
                .param("code", named)
                .query(Long.class)
                .single())
        .isZero();
  }

  @Test
  void aLetterToTheirKeyIsReadByTheirGnuPgAndByNobodyOnTheWay(@TempDir Path folder)
      throws Exception {
    TestHouse.get(BakeTree.class).bake();
    var ours = TestHouse.get(OwnKeys.class).all(lead).getFirst();
    Correspondents people = Correspondents.of(folder, ours.armored(), ours.fingerprint());
    String certificate = people.join(ropes);

    assertThat(writeTo(certificate).statusCode()).isEqualTo(201);
    String letter = theirs.wholeWith("To: " + ropes);
    String opened = people.open(letter.substring(letter.indexOf("-----BEGIN PGP MESSAGE")));

    assertThat(letter)
        .contains("multipart/encrypted", "Subject: Our report [")
        .doesNotContain("It frays");
    assertThat(opened.replace("=\n", "").replace("=\r\n", ""))
        .contains("It frays at the knot " + mark);
    assertThat(people.checks(opened)).contains("GOODSIG");
  }

  @Test
  void refusesAKeyThatNamesAnotherAddress(@TempDir Path folder) throws Exception {
    TestHouse.get(BakeTree.class).bake();
    var ours = TestHouse.get(OwnKeys.class).all(lead).getFirst();
    Correspondents people = Correspondents.of(folder, ours.armored(), ours.fingerprint());
    String another = people.join("another-" + ropes);

    HttpResponse<String> answer = writeTo(another);

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("This key names another-" + ropes + ". Paste the key that names " + ropes);
    assertThat(parties()).isEmpty();
    assertThat(
            sql("""
            select count(*) from fixes.exchange e
              join fixes.counterpart c on c.id = e.counterpart_id and c.code = :code
            """)
                .param("code", named)
                .query(Long.class)
                .single())
        .isZero();
  }

  @Test
  void lettersGoWithTheirCase() {
    assertThat(write("mayKnow", "yes")).isEqualTo(303);
    UUID thread =
        sql("select thread_id from fixes.counterpart where code = :code")
            .param("code", named)
            .query((row, _) -> row.getObject("thread_id", UUID.class))
            .single();
    Viewer.Staff second = TestStaff.person(Role.LEAD);
    CaseFile file = TestHouse.get(Cases.class).get(lead, code);
    TestHouse.get(AddToCircle.class).add(lead, file.embargo(), second.personId());
    sql("update cases.case_file set state = 'REJECTED' where code = :code")
        .param("code", code)
        .update();

    TestHouse.get(ProposeErasure.class).propose(lead, code, Erasure.Ground.LAW);
    TestHouse.get(EraseCase.class).erase(second, code);

    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() ->
            assertThat(
                    sql("select count(*) from vault.erased where scope_id = :thread")
                        .param("thread", thread)
                        .query(Long.class)
                        .single())
                .isPositive());
    assertThat(desk.get("/api/v1" + page).body()).doesNotContain(mark, ropes);
  }

  /// By the API, as no form of these tests holds several lines.
  private HttpResponse<String> writeTo(String certificate) {
    desk.get(page);
    return desk.postJson(
        "/api/v1" + page + "/letters",
        """
        {"address": "%s", "certificate": "%s", "letter": "It frays at the knot %s", "mayKnow": "yes"}
        """
            .formatted(ropes, certificate.replaceAll("\\r?\\n", "\\\\n"), mark));
  }

  private int write(String... fields) {
    desk.get(page);
    List<String> all =
        new ArrayList<>(List.of("address", ropes, "letter", "It frays at the knot " + mark));
    all.addAll(List.of(fields));
    return desk.post(page + "/letters", all.toArray(new String[0])).statusCode();
  }

  private List<Party> parties() {
    return TestHouse.get(Parties.class)
        .of(lead, TestHouse.get(Cases.class).get(lead, code).embargo());
  }

  private void mail(String headers, String words) {
    byte[] raw = (headers + "\r\nSubject: x\r\n\r\n" + words + " " + mark + "\r\n").getBytes(UTF_8);
    TestHouse.get(TakeMail.class).take(raw, "security@vendor.example");
    TestHouse.get(ReadMail.class).read();
    Awaitility.await()
        .atMost(Duration.ofSeconds(40))
        .until(() -> count("select count(*) from intake.mail where state = 'ARRIVED'") == 0);
  }

  private static long count(String sql) {
    return sql(sql).query(Long.class).single();
  }

  private static JdbcClient.StatementSpec sql(String sql) {
    return JdbcClient.create(TestHouse.database().dataSource()).sql(sql);
  }
}
