package org.bellbuoy.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.cases.ErasureRefusal;
import org.bellbuoy.cases.HoldGround;
import org.bellbuoy.cases.LegalHold;
import org.bellbuoy.cases.LegalHolds;
import org.bellbuoy.cases.OpenCaseForReport;
import org.bellbuoy.cases.PlaceHold;
import org.bellbuoy.correspondence.HearSayings;
import org.bellbuoy.correspondence.MakeSigningKey;
import org.bellbuoy.correspondence.Receipts;
import org.bellbuoy.correspondence.Signatures;
import org.bellbuoy.correspondence.SigningKey;
import org.bellbuoy.embargo.AddToCircle;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.policy.ChangeVendorProfile;
import org.bellbuoy.policy.PolicyForm;
import org.bellbuoy.policy.PolicyVersion;
import org.bellbuoy.policy.PublishPolicy;
import org.bellbuoy.policy.VendorForm;
import org.bellbuoy.policy.VendorProfile;
import org.bellbuoy.policy.VendorProfiles;
import org.bellbuoy.testkit.StreetVisitor;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.Test;

class ReporterSideTests {

  private final Viewer.Staff lead = TestStaff.person(Role.LEAD);
  private final StreetVisitor stranger = new StreetVisitor();

  @Test
  void theStatementNamesThePolicyAndStaysWhatItIsWhenThePolicyChanges() throws Exception {
    PolicyVersion policy = policy("# The first");
    Receipt receipt = report(policy.number());

    String before = new String(taken("/report/status/statement", receipt), StandardCharsets.UTF_8);
    policy("# Another");
    byte[] after = taken("/report/status/statement", receipt);
    byte[] signature = taken("/report/status/statement-signature", receipt);

    assertThat(before)
        .contains("version " + policy.number(), policy.sha256(), receipt.tracking())
        .contains("not to take legal action");
    assertThat(new String(after, StandardCharsets.UTF_8)).isEqualTo(before);
    assertThat(
            TestHouse.get(Signatures.class)
                .verifies(
                    TestHouse.get(SigningKey.class).armoredPublicKey(),
                    after,
                    new String(signature, StandardCharsets.US_ASCII)))
        .isTrue();
  }

  @Test
  void theStatementOfAReportThatWasErasedMeanwhileIsNotMissed() {
    assertThatCode(() -> TestHouse.get(GiveSafeHarbour.class).give(new ReportId(UUID.randomUUID())))
        .doesNotThrowAnyException();
  }

  @Test
  void takingThePromiseBackNeedsLeadAndLegalAndTellsTheReporter() throws Exception {
    Receipt receipt = report(policy("# It holds").number());
    String tracking = receipt.tracking();
    Viewer.Staff other = TestStaff.person(Role.LEAD);
    Viewer.Staff legal = TestStaff.person(Role.LEGAL);
    circle(tracking, other, legal);
    RevokeGoodFaith revoke = TestHouse.get(RevokeGoodFaith.class);

    assertThatThrownBy(() -> revoke.revoke(lead, tracking, " ")).isInstanceOf(Refused.class);
    assertThat(revoke.revoke(lead, tracking, "Data was sold.")).isFalse();
    refusedAsAlone(() -> revoke.revoke(lead, tracking, ""));
    refusedAsAlone(() -> revoke.revoke(other, tracking, ""));
    assertThat(status(receipt)).doesNotContain("Data was sold.");
    assertThat(revoke.revoke(legal, tracking, "")).isTrue();

    assertThat(status(receipt)).contains("Our promise holds no longer", "Data was sold.");
    assertThat(new String(taken("/report/status/statement", receipt), StandardCharsets.UTF_8))
        .contains("not to take legal action");
    assertThatThrownBy(() -> revoke.revoke(legal, tracking, "")).isInstanceOf(Refused.class);
  }

  @Test
  void noClaimIsPreparedWhileThePromiseStands() throws Exception {
    String tracking = report(policy("# It protects").number()).tracking();
    Viewer.Staff legal = TestStaff.person(Role.LEGAL);
    String code = circle(tracking, legal);
    PlaceHold place = TestHouse.get(PlaceHold.class);
    TestHouse.get(NoteGoodFaith.class).note(lead, tracking, "against", "Asked for money.");

    assertThatThrownBy(() -> place.place(legal, code, HoldGround.CLAIM, "We sue."))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.refusal()).isEqualTo(new ErasureRefusal.GoodFaithStands()));
    RevokeGoodFaith revoke = TestHouse.get(RevokeGoodFaith.class);
    revoke.revoke(lead, tracking, "Data was sold.");
    revoke.revoke(legal, tracking, "");
    place.place(legal, code, HoldGround.CLAIM, "We sue.");

    assertThat(TestHouse.get(LegalHolds.class).of(legal, code))
        .extracting(LegalHold::ground)
        .containsExactly(HoldGround.CLAIM);
  }

  @Test
  void theRecordKeepsWhatSpeaksForGoodFaithAndAgainstIt() {
    Receipt receipt = report(policy("# Weighed").number());
    NoteGoodFaith note = TestHouse.get(NoteGoodFaith.class);

    note.note(lead, receipt.tracking(), "for", "Stopped at the first row.");
    note.note(lead, receipt.tracking(), "against", "Asked for money.");

    GoodFaith record = TestHouse.get(GoodFaiths.class).find(lead, receipt.tracking()).orElseThrow();
    assertThat(record.notes())
        .extracting(GoodFaith.Note::weighs)
        .containsExactly(GoodFaith.Weighs.FOR, GoodFaith.Weighs.AGAINST);
    assertThatThrownBy(() ->
            note.note(TestStaff.person(Role.INTAKE), receipt.tracking(), "for", "Not mine to say"))
        .isInstanceOf(Refused.class);
  }

  @Test
  void showsWhichPromisesWereKeptAndWhichWait() {
    Receipt receipt = report(0);

    assertThat(status(receipt)).contains("pending");
    TestHouse.get(AnswerReport.class).answer(lead, receipt.tracking(), "We look at it.");

    assertThat(status(receipt)).contains("What we promised, and when");
  }

  @Test
  void printsOnlyWordsTheReporterAgreedTo() {
    Receipt receipt = report(0);
    String own = "Ada " + UUID.randomUUID();
    TestHouse.get(ProposeCredit.class).propose(lead, receipt.tracking(), "A. Lovelace");
    assertThat(status(receipt)).contains("A. Lovelace");
    circle(receipt.tracking());
    announce(receipt.tracking());
    assertThat(printable()).doesNotContain("A. Lovelace");

    stranger.post("/report/status/credit", Map.of("code", receipt.code(), "credit", own));
    eventually(() -> printable().contains(own));
    assertThat(credit(receipt).agreed()).isEqualTo(own);

    stranger.post("/report/status/credit", Map.of("code", receipt.code(), "answer", "none"));
    eventually(() -> credit(receipt).agreed().isEmpty());
    assertThat(printable()).doesNotContain(own);
  }

  @Test
  void namesNobodyBeforeTheAdvisoryIsOut() {
    Receipt receipt = report(0);
    String own = "Grace " + UUID.randomUUID();

    stranger.post("/report/status/credit", Map.of("code", receipt.code(), "credit", own));
    eventually(() -> TestHouse.get(Credits.class).find(lead, receipt.tracking()).isPresent());
    assertThat(credit(receipt).agreed()).isEqualTo(own);
    assertThat(printable()).doesNotContain(own);
  }

  @Test
  void letsAReporterTakeTheReportBackOnceTheBoxIsTicked() {
    Receipt receipt = report(0);
    Map<String, String> form = new TreeMap<>(Map.of("code", receipt.code(), "why", "My mistake."));

    HttpResponse<String> unsure = stranger.post("/report/status/withdrawal", form);
    form.put("sure", "yes");
    HttpResponse<String> done = stranger.post("/report/status/withdrawal", form);
    assertThat(unsure.statusCode()).isEqualTo(422);
    assertThat(unsure.body()).contains("Tick the box", "My mistake.");
    assertThat(done.body()).contains("You took it back");
    eventually(() ->
        TestHouse.get(Reports.class).get(lead, receipt.tracking()).state()
            == ReportState.WITHDRAWN);
    assertThat(TestHouse.get(ReportClocks.class).of(lead, receipt.tracking()))
        .isNotEmpty()
        .noneMatch(promised -> promised.clock().runs());
  }

  @Test
  void givesTheWholeExchangeToWhoHoldsTheCodeAndNobodyElse() throws Exception {
    Receipt receipt = report(policy("# Taken home").number());
    TestHouse.get(AnswerReport.class).answer(lead, receipt.tracking(), "We look at it.");

    Map<String, String> files = unpacked(taken("/report/status/export", receipt));

    assertThat(files)
        .containsOnlyKeys(
            "exchange.json", "exchange.txt", "safe-harbour.txt", "safe-harbour.txt.asc");
    assertThat(files.get("exchange.txt")).contains("We look at it.", "The gate is open.");
    assertThat(files.get("exchange.json")).doesNotContain(receipt.code());
    assertThat(sent("/report/status/export", "0000-0000").statusCode()).isEqualTo(404);
  }

  @Test
  void saysThereIsNoRewardInTheSameWordsOnFormAndReceipt() {
    String sentence = TestHouse.get(VendorProfiles.class).profile(lead).noReward();
    String form = stranger.post("/report", Map.of("what", "The gate is open.")).body();
    String draft = StreetVisitor.hidden(form, "draft");
    String receipt = stranger.post("/report/send", Map.of("draft", draft)).body();

    assertThat(sentence).isNotEmpty();
    assertThat(form).contains(sentence);
    assertThat(receipt).contains(sentence);
  }

  private static void refusedAsAlone(Runnable deed) {
    assertThatThrownBy(deed::run)
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.refusal()).isInstanceOf(IntakeRefusal.LeadAndLegalNeeded.class));
  }

  private String circle(String tracking, Viewer.Staff... others) {
    String code = TestHouse.get(OpenCaseForReport.class).open(lead, tracking, "A hole");
    CaseFile file = TestHouse.get(Cases.class).get(lead, code);
    for (Viewer.Staff each : others) {
      TestHouse.get(AddToCircle.class).add(lead, file.embargo(), each.personId());
    }
    return code;
  }

  private void announce(String tracking) {
    SubjectId subject =
        TestHouse.get(Reports.class).get(lead, tracking).findSubject().orElseThrow();
    TestHouse.get(TellReporters.class)
        .advisory(subject, UUID.randomUUID(), URI.create("https://security.example.test/a"));
  }

  private static List<String> printable() {
    return TestHouse.get(Credits.class).printable(new Viewer.Machine());
  }

  private Credit credit(Receipt receipt) {
    return TestHouse.get(Credits.class).find(lead, receipt.tracking()).orElseThrow();
  }

  /// What was said at the street is heard within a second, and heeded after that.
  private static void eventually(BooleanSupplier holds) {
    TestHouse.get(HearSayings.class).hear();
    long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (!holds.getAsBoolean()) {
      assertThat(System.nanoTime()).as("it took too long").isLessThan(end);
      LockSupport.parkNanos(20_000_000);
    }
  }

  private String status(Receipt receipt) {
    return stranger.post("/report/status", Map.of("code", receipt.code())).body();
  }

  private static byte[] taken(String path, Receipt receipt) throws Exception {
    HttpResponse<byte[]> answer = sent(path, receipt.code());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    return answer.body();
  }

  private static HttpResponse<byte[]> sent(String path, String code) throws Exception {
    String form = "code=" + URLEncoder.encode(code, StandardCharsets.UTF_8);
    try (HttpClient http = HttpClient.newHttpClient()) {
      return http.send(
          HttpRequest.newBuilder(TestHouse.street(path))
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(HttpRequest.BodyPublishers.ofString(form))
              .build(),
          HttpResponse.BodyHandlers.ofByteArray());
    }
  }

  private static Map<String, String> unpacked(byte[] zip) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return files;
  }

  private PolicyVersion policy(String text) {
    VendorProfile vendor = TestHouse.get(VendorProfiles.class).profile(lead);
    if (!vendor.hasContact()) {
      VendorForm form =
          new VendorForm(
              "Tide Works", "", "security@tide.example", "", "en", vendor.noReward(), "vendor");
      TestHouse.get(ChangeVendorProfile.class).execute(lead, form, vendor.version());
    }
    return TestHouse.get(PublishPolicy.class).execute(lead, new PolicyForm(text, ""));
  }

  private static Receipt report(int policy) {
    TestHouse.get(MakeSigningKey.class).make(new Viewer.Machine(), "Tide <security@tide.example>");
    Content content =
        Content.read(new Content("other", "", "The gate is open.", "", "", "", "", ""));
    Receipt receipt =
        TestHouse.get(ReceiveReport.class)
            .receive(
                new NewReport(Source.FORM, content, List.of(), policy),
                TestHouse.get(Receipts.class).fresh());
    TestHouse.get(TakeIn.class).takeIn();
    Viewer.Staff reader = TestStaff.person(Role.LEAD);
    TestHouse.get(GiveSafeHarbour.class)
        .give(TestHouse.get(Reports.class).get(reader, receipt.tracking()).id());
    return receipt;
  }
}
