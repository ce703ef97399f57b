package org.bellbuoy.publication;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.bellbuoy.advisories.Advisories;
import org.bellbuoy.advisories.AdvisoryId;
import org.bellbuoy.advisories.AdvisoryPreview;
import org.bellbuoy.advisories.AdvisoryRefusal;
import org.bellbuoy.advisories.AdvisoryState;
import org.bellbuoy.advisories.ApproveRevision;
import org.bellbuoy.advisories.DraftAdvisory;
import org.bellbuoy.advisories.EditSection;
import org.bellbuoy.advisories.NewAdvisory;
import org.bellbuoy.advisories.Particulars;
import org.bellbuoy.advisories.SampleFacts;
import org.bellbuoy.advisories.SampleShelf;
import org.bellbuoy.advisories.SectionName;
import org.bellbuoy.advisories.SubmitForReview;
import org.bellbuoy.advisories.WithdrawAdvisory;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.cases.OpenCase;
import org.bellbuoy.embargo.AddToCircle;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.OutwardHeld;
import org.bellbuoy.kernel.Refusal;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.operations.HoldOutward;
import org.bellbuoy.operations.Outward;
import org.bellbuoy.operations.OutwardStates;
import org.bellbuoy.operations.ReleaseOutward;
import org.bellbuoy.policy.VendorProfiles;
import org.bellbuoy.standards.csaf.CsafValidator;
import org.bellbuoy.standards.csaf.Options;
import org.bellbuoy.standards.csaf.provider.Sidecars;
import org.bellbuoy.standards.facts.AdvisoryKind;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestPolicy;
import org.bellbuoy.testkit.TestRoom;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class PublishingTests {

  private final HttpClient http = HttpClient.newHttpClient();

  static {
    SampleShelf.fill();
  }

  private final Viewer.Staff writer = TestRoom.staff(Role.ANALYST, Role.LEAD);
  private final Viewer.Staff publisher = TestStaff.person(Role.PUBLISHER);
  private final Viewer.Staff outsider = TestRoom.staff(Role.LEAD, Role.PUBLISHER);
  private final CaseFile file = opened();

  @Test
  void carriesADraftToASignedPublicTree() throws Exception {
    AdvisoryId id = draft("CVE-2026-40001");
    String hash = approve(id, submit(id));

    Published rehearsed = TestHouse.get(Rehearsals.class).of(publisher, id, hash);
    assertThat(status("/advisories/" + rehearsed.trackingId())).isEqualTo(404);
    Published published = TestHouse.get(PublishRevision.class).publish(publisher, id, hash);

    assertThat(published.files()).containsAll(rehearsed.files());
    assertThat(state(id)).isEqualTo(AdvisoryState.FINAL);
    assertThat(body("/advisories/" + published.trackingId()))
        .contains("Path traversal in the import", "CVE-2026-40001", "4.2.3")
        .contains(">CSAF 2.0<", ">CSAF 2.1<", "/.well-known/csaf/v2.1/clear/");
    String csaf = csafOf(published);
    assertThat(CsafValidator.validate(bytes(csaf), Options.mandatory()).messages()).isEmpty();
    assertThat(body(csaf + ".asc")).startsWith("-----BEGIN PGP SIGNATURE-----");
    assertThat(body("/.well-known/csaf/white/index.txt"))
        .contains(csaf.substring("/.well-known/csaf/white/".length()));
    standsInBothVersions(csaf);
    assertThat(body("/feeds/advisories.atom")).contains(published.trackingId());
    assertThat(body("/advisories.json")).contains(published.trackingId());
    assertThat(body("/.well-known/csaf/white/")).contains("index.txt");
  }

  @Test
  void refusesWhoWroteItAndWhoReadSomethingElse() {
    AdvisoryId id = draft("CVE-2026-40002");
    String hash = submit(id);
    ApproveRevision approving = TestHouse.get(ApproveRevision.class);

    refuses(() -> approving.approve(writer, id, hash, ""), AdvisoryRefusal.WroteItThemselves.class);
    refuses(
        () -> approving.approve(publisher, id, "0".repeat(64), ""),
        AdvisoryRefusal.OtherContent.class);
    refuses(() -> approving.approve(outsider, id, hash, ""), Missing.class);
  }

  @Test
  void voidsTheApprovalWhenSomebodyEdits() {
    AdvisoryId id = draft("CVE-2026-40003");
    String hash = approve(id, submit(id));
    long version = open(id).section(SectionName.SUMMARY).version();

    TestHouse.get(EditSection.class).edit(writer, id, SectionName.SUMMARY, "Other words.", version);

    refuses(
        () -> TestHouse.get(PublishRevision.class).publish(publisher, id, hash),
        AdvisoryRefusal.NotInThatState.class);
  }

  @Test
  void keepsAWithdrawnAdvisoryAtItsAddressWithTheReason() throws Exception {
    AdvisoryId id = draft("CVE-2026-40004");
    Published published =
        TestHouse.get(PublishRevision.class).publish(publisher, id, approve(id, submit(id)));
    TestHouse.get(WithdrawAdvisory.class).withdraw(writer, id, "It named the wrong product.", null);

    TestHouse.get(PublishRevision.class).publish(publisher, id, approve(id, submit(id)));

    assertThat(state(id)).isEqualTo(AdvisoryState.WITHDRAWN);
    assertThat(body("/advisories/" + published.trackingId()))
        .contains("withdrawn", "It named the wrong product.", "This advisory no longer holds.")
        .doesNotContain("Yes, if you run one of these");
  }

  @Test
  void publishesNothingWhileNothingMayLeaveTheHouse() {
    Viewer.Staff administrator = TestRoom.staff(Role.ADMINISTRATOR);
    AdvisoryId id = draft("CVE-2026-40005");
    String hash = approve(id, submit(id));
    long version = TestHouse.get(OutwardStates.class).get(administrator).version();
    Outward held = TestHouse.get(HoldOutward.class).hold(administrator, version);
    try {
      refuses(
          () -> TestHouse.get(PublishRevision.class).publish(publisher, id, hash),
          OutwardHeld.class);
      TestHouse.get(Staleness.class).mark();
      assertThat(TestHouse.get(BakeTree.class).bake()).isEmpty();
    } finally {
      TestHouse.get(ReleaseOutward.class).release(administrator, held.version());
    }

    assertThat(TestHouse.get(PublishRevision.class).publish(publisher, id, hash).files())
        .isNotEmpty();
  }

  @Test
  void answersInTheBestEncodingAndKnowsWhatTheReaderHas() throws Exception {
    TestHouse.get(BakeTree.class).bake();
    HttpResponse<byte[]> packed = get("/advisories", "Accept-Encoding", "gzip;q=0.5, br");

    assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("br");
    assertThat(packed.headers().firstValue("Vary")).hasValue("Accept-Encoding");
    String tag = packed.headers().firstValue("ETag").orElseThrow();
    assertThat(tag).endsWith("-br\"");
    HttpRequest again =
        HttpRequest.newBuilder(TestHouse.street("/advisories"))
            .header("Accept-Encoding", "br")
            .header("If-None-Match", "\"other\", W/" + tag)
            .build();
    assertThat(http.send(again, BodyHandlers.discarding()).statusCode()).isEqualTo(304);
  }

  @Test
  void changesNothingWhenItBakesTwice() {
    TestHouse.get(BakeTree.class).bake();

    assertThat(TestHouse.get(BakeTree.class).bake()).isEmpty();
  }

  @Test
  void signsTheContactFileInClearText() throws Exception {
    TestHouse.get(BakeTree.class).bake();

    assertThat(body("/.well-known/security.txt"))
        .startsWith("-----BEGIN PGP SIGNED MESSAGE-----")
        .contains("Contact: ", "Expires: ", "CSAF: https://");
    assertThat(body("/.well-known/csaf/provider-metadata.json"))
        .contains("csaf_trusted_provider", "public_openpgp_keys");
  }

  /// B18: wherever somebody looks, it is the same.
  @Test
  void givesTheSameContactEverywhere() throws Exception {
    int _ = TestPolicy.number(TestStaff.person(Role.LEAD));
    String contact = TestHouse.get(VendorProfiles.class).profile(writer).contact();
    AdvisoryId id = draft("CVE-2026-40009");
    Published published =
        TestHouse.get(PublishRevision.class).publish(publisher, id, approve(id, submit(id)));
    TestHouse.get(BakeTree.class).bake();
    String csaf = csafOf(published);

    for (String address :
        List.of(
            "/",
            "/policy",
            "/report",
            "/report/status",
            "/advisories",
            "/advisories/" + published.trackingId(),
            csaf,
            csaf.replace("/csaf/white/", "/csaf/v2.1/clear/"),
            "/.well-known/csaf/provider-metadata.json",
            "/.well-known/csaf/v2.1/provider-metadata.json",
            "/.well-known/security.txt")) {
      assertThat(body(address)).as(address).contains(contact);
    }
  }

  private AdvisoryId draft(String cve) {
    return TestHouse.get(DraftAdvisory.class)
        .draft(
            writer,
            new NewAdvisory(
                AdvisoryKind.RELEASE,
                file.embargo(),
                file.id().value(),
                Map.of(
                    SectionName.TITLE, "Path traversal in the import of backups",
                    SectionName.SUMMARY, "Whoever may import can write **any** file."),
                Particulars.about(List.of(SampleFacts.flaw(cve)))));
  }

  private CaseFile opened() {
    String code = TestHouse.get(OpenCase.class).open(writer, "Files outside of the folder");
    CaseFile opened = TestHouse.get(Cases.class).get(writer, code);
    TestHouse.get(AddToCircle.class).add(writer, opened.embargo(), publisher.personId());
    return opened;
  }

  private String submit(AdvisoryId id) {
    return TestHouse.get(SubmitForReview.class)
        .submit(writer, id, "", open(id).revision().version());
  }

  private String approve(AdvisoryId id, String hash) {
    TestHouse.get(ApproveRevision.class).approve(publisher, id, hash, "");
    return hash;
  }

  private AdvisoryPreview open(AdvisoryId id) {
    return TestHouse.get(Advisories.class).open(writer, id);
  }

  private AdvisoryState state(AdvisoryId id) {
    return TestHouse.get(Advisories.class).get(writer, id).state();
  }

  private void standsInBothVersions(String former) throws Exception {
    String place = former.substring("/.well-known/csaf/white/".length());
    String clear = "/.well-known/csaf/v2.1/clear/";
    byte[] document = bytes(clear + place);
    assertThat(CsafValidator.validate(document, Options.mandatory()).messages()).isEmpty();
    String name = place.substring(place.indexOf('/') + 1);
    assertThat(bytes(clear + place + ".sha512")).isEqualTo(Sidecars.sha512(document, name));
    assertThat(bytes(clear + place + ".sha256")).isEqualTo(Sidecars.sha256(document, name));
    assertThat(body(clear + place + ".asc")).startsWith("-----BEGIN PGP SIGNATURE-----");
    assertThat(body(clear + "index.txt").lines()).contains(place);
    assertThat(body(clear + "changes.csv")).contains(place + ",").doesNotContain("\"");
    assertThat(body(clear + "csaf-feed-tlp-clear.json"))
        .contains(clear + place + "\"", clear + place + ".asc\"", clear + place + ".sha512\"");
    assertThat(body(clear)).contains("index.txt");
    assertThat(bytes("/.well-known/csaf/v2.0/provider-metadata.json"))
        .isEqualTo(bytes("/.well-known/csaf/provider-metadata.json"));
    assertThat(body("/.well-known/csaf/v2.1/provider-metadata.json"))
        .contains("\"metadata_version\": \"2.1\"", clear + "csaf-feed-tlp-clear.json");
  }

  @Test
  void saysThatNothingIsLeftWhereAFilterOnceHeldSomething() {
    String path = "/advisories/in/1999";
    TransactionTemplate together =
        new TransactionTemplate(TestHouse.get(PlatformTransactionManager.class));
    together.executeWithoutResult(status -> {
      status.setRollbackOnly();
      Batch batch = TestHouse.get(Oven.class).open();
      batch.put(PublicFile.page(path, "<p>EX-1999-1</p>".getBytes(UTF_8)));
      batch.close();
      assertThat(TestHouse.get(Bakery.class).bakeAll()).contains(path);
      assertThat(TestHouse.get(BakedStore.class).find(path))
          .hasValueSatisfying(page ->
              assertThat(new String(page.bytes(), UTF_8))
                  .contains("Nothing published here yet")
                  .doesNotContain("EX-1999-1"));
    });
  }

  private static String csafOf(Published published) {
    return published.files().stream()
        .filter(path -> path.startsWith("/.well-known/csaf/white/2026/") && path.endsWith(".json"))
        .findFirst()
        .orElseThrow();
  }

  private byte[] bytes(String path) throws Exception {
    return get(path, "Accept", "*/*").body();
  }

  /// Asked until the street has heard of the new generation, which takes a quarter of a second.
  private String body(String path) throws Exception {
    return new String(bytes(path), UTF_8);
  }

  private int status(String path) throws Exception {
    return get(path, "Accept", "*/*").statusCode();
  }

  private HttpResponse<byte[]> get(String path, String header, String value) throws Exception {
    new java.util.concurrent.CountDownLatch(1)
        .await(Duration.ofMillis(260).toMillis(), java.util.concurrent.TimeUnit.MILLISECONDS);
    HttpRequest request =
        HttpRequest.newBuilder(TestHouse.street(path)).header(header, value).build();
    return http.send(request, BodyHandlers.ofByteArray());
  }

  private static void refuses(Runnable deed, Class<? extends Refusal> why) {
    assertThatThrownBy(deed::run)
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.refusal()).isInstanceOf(why));
  }
}
