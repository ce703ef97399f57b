package org.bellbuoy.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.bellbuoy.correspondence.HearReporters;
import org.bellbuoy.correspondence.KeyDoubt;
import org.bellbuoy.correspondence.KeySource;
import org.bellbuoy.correspondence.KnownKey;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.parsing.Correspondents;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.StreetVisitor;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/// Keys of the real GnuPG that reporters paste or attach.
class UploadedKeyTests {

  private static final String ANN = "ann@example.org";

  private final Viewer.Staff lead = TestStaff.person(Role.LEAD, Role.INTAKE);
  private final StreetVisitor street = new StreetVisitor();
  private final JsonMapper json = new JsonMapper();
  private Correspondents people;
  private String code = "";
  @TempDir Path folder;

  @BeforeEach
  void introduce() throws Exception {
    people = Correspondents.alone(folder);
  }

  @Test
  void aKeyThatNamesItsReporterIsPutOnRecord() throws Exception {
    String pasted = sent(Map.of("contact", "Ann@Example.org", "pgpKey", armoured(ANN)));
    String attached =
        sent(Map.of("contact", ANN, "files", List.of(file("k.gpg", people.reporterCertificate()))));
    String written = sent(Map.of("contact", ANN, "steps", "My key:\n" + armoured(ANN) + "\nbye"));

    for (String report : List.of(pasted, attached, written)) {
      KnownKey key = key(report);
      assertThat(key.fingerprint()).isEqualTo(people.reporterFingerprint());
      assertThat(key.onRecord()).isTrue();
      assertThat(key.source()).isEqualTo(KeySource.UPLOAD);
    }
    assertThat(DeskVisitor.signedIn(lead).get("/reports/" + pasted).body())
        .contains("Key on record", "came with the report, or through the mailbox");
  }

  @Test
  void anyOtherKeyIsShownWithTheReasonAndCountsForNothing() throws Exception {
    String another = sent(Map.of("contact", "eve@example.org", "pgpKey", armoured(ANN)));
    String nobody = sent(Map.of("pgpKey", armoured(ANN)));
    String ended =
        sent(Map.of("contact", "old@example.org", "pgpKey", people.ended("old@example.org")));
    String back =
        sent(Map.of("contact", "gone@example.org", "pgpKey", people.revoked("gone@example.org")));

    assertThat(List.of(key(another), key(nobody), key(ended), key(back)))
        .allMatch(key -> !key.onRecord())
        .extracting(KnownKey::doubt)
        .containsExactly(
            KeyDoubt.NAMES_ANOTHER,
            KeyDoubt.NO_ADDRESS,
            KeyDoubt.TAKES_NOTHING,
            KeyDoubt.TAKES_NOTHING);
    DeskVisitor desk = DeskVisitor.signedIn(lead);
    assertThat(desk.get("/reports/" + another).body())
        .contains("Unverified key", "it does not name the address of the reporter");
    assertThat(desk.get("/api/v1/reports/" + another + "/openpgp").body())
        .contains("\"source\":\"UPLOAD\",\"doubt\":\"NAMES_ANOTHER\"");
  }

  @Test
  void aLaterKeyThroughTheMailboxReplacesNone() throws Exception {
    String report = sent(Map.of("contact", ANN));
    assertThat(keys(report)).isEmpty();

    write("Here is my key\n" + armoured(ANN));
    assertThat(key(report).onRecord()).isTrue();
    write("A new one\n" + people.join("Ann Again <ann@example.org>"));

    await().atMost(Duration.ofSeconds(20)).until(() -> keys(report).size() == 2);
    assertThat(keys(report)).extracting(KnownKey::onRecord).containsExactly(true, false);
    assertThat(keys(report).getFirst().fingerprint()).isEqualTo(people.reporterFingerprint());
    assertThat(keys(report).getLast().doubt()).isEqualTo(KeyDoubt.LATER);
  }

  @Test
  void hearingItTwiceOrReadingRubbishChangesNothing() throws Exception {
    String report = sent(Map.of("contact", ANN, "pgpKey", armoured(ANN)));
    assertThat(key(report).onRecord()).isTrue();
    Report stored = TestHouse.get(Reports.class).get(lead, report);
    var hear = TestHouse.get(HearKeys.class);
    var received =
        new ReportReceived(
            org.bellbuoy.kernel.Actor.machine(), TestHouse.clock().instant(), stored.id().value());
    TestHouse.get(RecordReporterKey.class).record(lead, report, "");
    TestHouse.get(TransactionTemplate.class).executeWithoutResult(_ -> hear.on(received));
    assertThat(keys(report)).hasSize(1);
    assertThat(key(report).onRecord()).as("what a person decided stays").isFalse();

    String broken = armoured(ANN).replaceAll("(?m)^.{30}", "AAAA");
    String other =
        sent(
            Map.of(
                "contact",
                ANN,
                "what",
                "rubbish " + broken,
                "files",
                List.of(file("a.asc", new byte[] {(byte) 0x99, 1, 2, 3}))));
    assertThat(TestHouse.get(Reports.class).open(lead, other).content().what()).contains("rubbish");
    assertThat(keys(other)).isEmpty();
  }

  private String armoured(String who) throws Exception {
    return people.armoured(who, "--export");
  }

  private static Map<String, String> file(String name, byte[] content) {
    return Map.of("name", name, "base64", Base64.getEncoder().encodeToString(content));
  }

  /// @return its tracking number
  private String sent(Map<String, Object> fields) {
    Map<String, Object> all = new java.util.HashMap<>(Map.of("what", "A hole"));
    all.putAll(fields);
    String answer = street.postJson("/api/v1/reports", json.writeValueAsString(all)).body();
    TestHouse.get(TakeIn.class).takeIn();
    code = json.readTree(answer).path("code").asString("");
    return json.readTree(answer).path("tracking").asString("");
  }

  private void write(String words) {
    String body = json.writeValueAsString(Map.of("code", code, "text", words));
    assertThat(street.postJson("/api/v1/reports/messages", body).statusCode()).isLessThan(300);
    TestHouse.get(HearReporters.class).hear();
  }

  private KnownKey key(String report) {
    await().atMost(Duration.ofSeconds(20)).until(() -> !keys(report).isEmpty());
    return keys(report).getFirst();
  }

  private List<KnownKey> keys(String report) {
    return TestHouse.get(ReporterKeys.class).of(lead, report);
  }
}
