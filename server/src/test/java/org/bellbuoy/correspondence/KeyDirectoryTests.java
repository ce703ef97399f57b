package org.bellbuoy.correspondence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bellbuoy.delivery.DirectoryAnswer;
import org.bellbuoy.delivery.DirectoryLine;
import org.bellbuoy.identity.BlindMark;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.AnswerReport;
import org.bellbuoy.intake.Reports;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.News;
import org.bellbuoy.parsing.Correspondents;
import org.bellbuoy.parsing.MailParser;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.MailedReport;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.bellbuoy.testkit.TheirMail;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Asking the domain of a reporter for a key before the first answer, against a directory that the
/// real GnuPG fills.
class KeyDirectoryTests {

  private final Viewer.Staff lead = TestStaff.person(Role.LEAD, Role.INTAKE);
  private final Viewer.Staff administrator = TestStaff.person(Role.ADMINISTRATOR);
  private final String domain = UUID.randomUUID() + ".example";
  private final String reporter = "Rita." + UUID.randomUUID().toString().substring(0, 8);
  private final String address = reporter.toLowerCase(java.util.Locale.ROOT) + "@" + domain;
  private final Their line = new Their();
  private final LookUpKey look =
      new LookUpKey(TestHouse.get(KeyAsking.class), line, TestHouse.get(MailParser.class));
  private TheirMail mail;
  private Correspondents people;
  @TempDir Path folder;

  /// Their server: what it says, and what it was asked for.
  private static final class Their implements DirectoryLine {
    private final List<URI> asked = new ArrayList<>();
    private DirectoryAnswer advanced = new DirectoryAnswer.None();
    private DirectoryAnswer direct = new DirectoryAnswer.None();

    @Override
    public DirectoryAnswer fetch(URI place) {
      asked.add(place);
      return place.getHost().startsWith("openpgpkey.") ? advanced : direct;
    }
  }

  @BeforeEach
  void introduce() throws Exception {
    mail = TheirMail.open();
    people = Correspondents.alone(folder);
    turn(true);
  }

  @AfterEach
  void part() {
    turn(false);
    mail.close();
  }

  @Test
  void theAnswerIsEncryptedToTheKeyThatWasFound() throws Exception {
    people.join("Rita <" + address + ">");
    line.advanced = new DirectoryAnswer.Found(people.certificate(address));
    String report = arrived();

    look.lookUp(lead, thread(report));
    TestHouse.get(AnswerReport.class).answer(lead, report, "Thank you, Rita.");

    String letter = mail.wholeWith("-----BEGIN PGP MESSAGE-----");
    assertThat(letter).doesNotContain("Thank you").contains("To: " + address);
    assertThat(people.open(letter.substring(letter.indexOf("-----BEGIN PGP MESSAGE"))))
        .contains("Thank you, Rita.", "multipart/signed");
    assertThat(line.asked)
        .singleElement()
        .satisfies(place -> {
          assertThat(place.getHost()).isEqualTo("openpgpkey." + domain);
          assertThat(place.getPath()).endsWith("/hu/" + people.directoryName(address));
          assertThat(place.getQuery()).isEqualTo("l=" + address.replaceAll("@.*", ""));
        });
    assertThat(DeskVisitor.signedIn(lead).get("/reports/" + report).body())
        .contains("found in the Web Key Directory", "Key on record", "found a key");
    assertThat(DeskVisitor.signedIn(lead).get("/api/v1/reports/" + report + "/openpgp").body())
        .contains("\"source\":\"DIRECTORY\"", "\"outcome\":\"FOUND\"");
  }

  @Test
  void nothingIsAskedWhileItIsOffOrAKeyIsKnown() throws Exception {
    String report = arrived();
    turn(false);
    look.lookUp(lead, thread(report));
    turn(true);
    String known = people.join("Rita <" + address + ">");
    TestHouse.get(RecordKey.class).record(lead, thread(report), known);
    look.lookUp(lead, thread(report));

    assertThat(line.asked).isEmpty();
    assertThat(lookup(report)).isEmpty();
  }

  @Test
  void anAddressIsAskedForOnceADayAndTheKeyServesItsOtherReports() throws Exception {
    people.join("Rita <" + address + ">");
    String first = arrived();
    look.lookUp(lead, thread(first));
    look.lookUp(lead, thread(first));
    look.lookUp(lead, thread(arrived()));
    assertThat(line.asked).hasSize(1);
    assertThat(lookup(first)).map(KeyLookup::outcome).contains(LookupOutcome.NONE);

    line.advanced = new DirectoryAnswer.Found(people.certificate(address));
    after(Duration.ofHours(25), first);
    assertThat(line.asked).hasSize(2);
    assertThat(keys(first)).extracting(KnownKey::onRecord).containsExactly(true);
    String third = arrived();
    after(Duration.ofHours(26), third);
    assertThat(line.asked).hasSize(2);
    assertThat(keys(third)).extracting(KnownKey::source).containsExactly(KeySource.DIRECTORY);
  }

  @Test
  void anAskingThatWasCutOffIsTakenUpAgain() throws Exception {
    people.join("Rita <" + address + ">");
    line.advanced = new DirectoryAnswer.Found(people.certificate(address));
    String report = arrived();
    assertThat(TestHouse.get(KeyAsking.class).begin(lead, thread(report))).isPresent();

    look.lookUp(lead, thread(report));
    assertThat(line.asked).as("somebody may be at it").isEmpty();
    after(Duration.ofMinutes(2), report);

    assertThat(line.asked).hasSize(1);
    assertThat(keys(report)).extracting(KnownKey::onRecord).containsExactly(true);
  }

  @Test
  void onlyAKeyOfExactlyThisAddressThatTakesEncryptionTodayIsUsed() throws Exception {
    people.join("Somebody <" + "x" + address + ">");
    for (byte[] offered :
        List.of(
            people.certificate("x" + address),
            people.ended(address).getBytes(UTF_8),
            people.revoked("gone@" + domain).getBytes(UTF_8),
            "rubbish".getBytes(UTF_8))) {
      line.advanced = new DirectoryAnswer.Found(offered);
      String gone = new String(offered, UTF_8);
      String report = arrived();
      after(Duration.ofDays(2L * (line.asked.size() + 1)), report);

      assertThat(lookup(report)).as(gone).map(KeyLookup::outcome).contains(LookupOutcome.NONE);
      assertThat(keys(report)).isEmpty();
    }
    assertThat(line.asked).hasSize(4);
    String revoked = MailedReport.from("gone@" + domain);
    line.advanced =
        new DirectoryAnswer.Found(people.armoured("gone@" + domain, "--export").getBytes(UTF_8));
    look.lookUp(lead, thread(revoked));
    assertThat(keys(revoked)).isEmpty();
  }

  @Test
  void theAnswerLeavesAsItWouldHaveWhenNobodyAnswers() {
    String report = arrived();
    line.advanced = new DirectoryAnswer.Unreached();
    line.direct = new DirectoryAnswer.Failed();

    look.lookUp(lead, thread(report));
    TestHouse.get(AnswerReport.class).answer(lead, report, "In plain words " + domain);

    assertThat(mail.letterWith("In plain words " + domain)).contains("To: " + address);
    assertThat(line.asked).extracting(URI::getHost).containsExactly("openpgpkey." + domain, domain);
    assertThat(lookup(report)).map(KeyLookup::outcome).contains(LookupOutcome.FAILED);
  }

  @Test
  void aKeyThatTheReporterUploadsTakesItsPlace() throws Exception {
    people.join("Rita <" + address + ">");
    line.advanced = new DirectoryAnswer.Found(people.certificate(address));
    String report = arrived();
    look.lookUp(lead, thread(report));
    Correspondents later =
        Correspondents.alone(java.nio.file.Files.createDirectory(folder.resolve("b")));
    String own = later.join("Rita <" + address + ">");

    in(() ->
        TestHouse.get(TakeUploadedKeys.class)
            .take(new Viewer.Machine(), thread(report), null, Set.of(address), List.of(own)));

    assertThat(keys(report))
        .extracting(KnownKey::source, KnownKey::onRecord)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(KeySource.UPLOAD, true),
            org.assertj.core.groups.Tuple.tuple(KeySource.DIRECTORY, false));
  }

  @Test
  void theDoorsSwitchItAndAskBeforeAnAnswer() {
    turn(false);
    DeskVisitor visitor = DeskVisitor.signedIn(administrator);
    assertThat(visitor.get("/settings/openpgp").body())
        .contains("Nothing is asked for", "Asking gives something away");
    String version = Long.toString(state().version());
    assertThat(
            visitor
                .post("/settings/openpgp/directory", "version", version, "asks", "yes")
                .statusCode())
        .isEqualTo(303);
    assertThat(visitor.get("/api/v1/key-directory").body()).contains("\"asks\":true");
    String nobody = MailedReport.from("nobody@" + UUID.randomUUID() + ".invalid");
    DeskVisitor desk = DeskVisitor.signedIn(lead);
    desk.get("/reports/" + nobody);
    assertThat(desk.post("/reports/" + nobody + "/answers", "answer", "Hello").statusCode())
        .isEqualTo(303);

    assertThat(lookup(nobody)).map(KeyLookup::outcome).contains(LookupOutcome.FAILED);
    assertThat(desk.get("/reports/" + nobody).body()).contains("it could not be asked", "Hello");
  }

  private String arrived() {
    return MailedReport.from(address);
  }

  private ThreadId thread(String report) {
    return TestHouse.get(Reports.class).get(lead, report).thread();
  }

  private List<KnownKey> keys(String report) {
    return TestHouse.get(KnownKeys.class).of(lead, thread(report));
  }

  private java.util.Optional<KeyLookup> lookup(String report) {
    return TestHouse.get(KnownKeys.class).lookup(lead, thread(report));
  }

  /// Looks up as if some time had passed.
  private void after(Duration later, String report) {
    KeyAsking asking =
        new KeyAsking(
            TestHouse.get(KeyLookupStore.class),
            TestHouse.get(KnownKeys.class),
            TestHouse.get(MailThreads.class),
            TestHouse.get(ThreadRights.class),
            TestHouse.get(BlindMark.class),
            TestHouse.get(Ids.class),
            Clock.offset(TestHouse.clock(), later),
            TestHouse.get(News.class));
    in(() ->
        new LookUpKey(asking, line, TestHouse.get(MailParser.class)).lookUp(lead, thread(report)));
  }

  private static void in(Runnable work) {
    new TransactionTemplate(TestHouse.get(PlatformTransactionManager.class))
        .executeWithoutResult(_ -> work.run());
  }

  private KeyDirectory.State state() {
    return TestHouse.get(KeyDirectory.class).get(administrator);
  }

  private void turn(boolean asks) {
    TestHouse.get(SwitchKeyDirectory.class)
        .execute(administrator, new KeyDirectory.State(asks, state().version()));
  }
}
