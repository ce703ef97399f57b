package org.bellbuoy.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bellbuoy.audit.TestLedgerKey;
import org.bellbuoy.cases.OpenCase;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.standards.ledger.BundleReading;
import org.bellbuoy.standards.ledger.CheckpointNote;
import org.bellbuoy.standards.ledger.ConsistencyProof;
import org.bellbuoy.standards.ledger.EntryProof;
import org.bellbuoy.standards.ledger.Hash;
import org.bellbuoy.standards.ledger.InclusionProof;
import org.bellbuoy.standards.ledger.NoteKey;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The ledger as auditors meet it: pages and API.
class LedgerDoorsTests {

  private final HttpClient http = HttpClient.newHttpClient();
  private final Viewer.Staff auditor = TestStaff.person(Role.AUDITOR);
  private final String token = TestStaff.token(auditor);
  private final DeskVisitor browser = DeskVisitor.signedIn(auditor);

  /// Everything told so far has its place within two seconds, whatever else the house does.
  @BeforeEach
  void waitForPlaces() {
    long patience = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (get("/api/v1/ledger").path("waiting").asLong() > 0) {
      assertThat(System.nanoTime()).isLessThan(patience);
      LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
    }
  }

  @Test
  void showsHowFarItCameWhatStandsInItAndHowToCheck() {
    assertThat(browser.get("/ledger").body())
        .contains("Waiting for their place", "session opened", "audit verify", "security.example");
    assertThat(browser.get("/ledger?what=identity.SessionOpened&by=" + auditor.personId()).body())
        .contains("session opened")
        .doesNotContain("person joined<");
    assertThat(browser.get("/ledger?what=no.SuchThing").body()).contains("Nothing found");
    assertThat(browser.get("/ledger?about=x").statusCode()).isEqualTo(422);
    assertThat(browser.get("/ledger/0").body()).contains("What is hashed", "RFC 6962");
    assertThat(browser.get("/ledger/999999999").statusCode()).isEqualTo(404);
  }

  @Test
  void givesProofsThatHold() {
    CheckpointNote note =
        CheckpointNote.parse(get("/api/v1/ledger/checkpoint").path("note").asString())
            .orElseThrow();
    NoteKey key = NoteKey.parse(get("/api/v1/ledger").path("keys").get(0).asString()).orElseThrow();
    assertThat(note.isSignedBy(key)).isTrue();

    JsonNode proof = get("/api/v1/ledger/entries/3/proof?size=" + note.size());
    Hash leaf = Hash.parse(proof.path("leaf").asString()).orElseThrow();
    assertThat(new InclusionProof(3, note.size(), path(proof)).proves(leaf, note.root())).isTrue();

    JsonNode first = get("/api/v1/ledger/entries/0/proof?size=1");
    Hash earlier = Hash.parse(first.path("leaf").asString()).orElseThrow();
    JsonNode growth = get("/api/v1/ledger/consistency?first=1&second=" + note.size());
    assertThat(new ConsistencyProof(1, note.size(), path(growth)).proves(earlier, note.root()))
        .isTrue();
  }

  @Test
  void comparesWithACheckpointThatWasKeptAndLooksForAnEntry() {
    String kept = get("/api/v1/ledger/checkpoint").path("note").asString();
    TestStaff.person(Role.EMPLOYEE);
    waitForPlaces();

    JsonNode check = get("/api/v1/ledger/check?entry=3&first=" + encoded(kept));
    assertThat(check.path("holds").asBoolean()).isTrue();
    assertThat(check.path("later").path("size").asLong())
        .isGreaterThan(check.path("earlier").path("size").asLong());
    assertThat(check.path("entry").path("holds").asBoolean()).isTrue();
    String page = browser.get("/ledger/check?entry=3&first=" + encoded(kept)).body();
    assertThat(page).contains("Nothing was changed and nothing was removed", "only grew");
    assertThat(browser.get("/ledger/check").body()).contains("audit proof", kept.split("\n")[0]);
    assertThat(browser.get("/ledger/check?first=nonsense").statusCode()).isEqualTo(422);
    assertThat(browser.get("/ledger/check?entry=999999999").statusCode()).isEqualTo(404);
  }

  @Test
  void tellsWhatIsNotTheLedgerThatWasSigned() throws Exception {
    CheckpointNote kept =
        CheckpointNote.parse(get("/api/v1/ledger/checkpoint").path("note").asString())
            .orElseThrow();
    KeyPair stranger = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    NoteKey foreign = NoteKey.of(kept.signer(), stranger.getPublic().getEncoded());
    CheckpointNote forged =
        CheckpointNote.signed(kept.origin(), kept.size(), kept.root(), foreign, new byte[64]);
    assertThat(verdict(forged)).isEqualTo("NOT_SIGNED");

    CheckpointNote longer = TestLedgerKey.sign(kept.size() + 1_000_000, kept.root());
    assertThat(verdict(longer)).isEqualTo("BEYOND");
    CheckpointNote other = TestLedgerKey.sign(kept.size(), Hash.of(new byte[] {1}));
    assertThat(verdict(other)).isEqualTo("DIFFERS");
    assertThat(browser.get("/ledger/check?first=" + encoded(other.text())).body())
        .contains("The ledger is not what was signed", "says something else today");
  }

  @Test
  void givesAProofThatHoldsWithoutTheHouse() {
    NoteKey key = NoteKey.parse(get("/api/v1/ledger").path("keys").get(0).asString()).orElseThrow();
    HttpResponse<String> answer = send("/api/v1/ledger/entries/3/tlog-proof");

    EntryProof proof = EntryProof.parse(answer.body()).orElseThrow();
    assertThat(proof.check(List.of(key))).isEqualTo(EntryProof.Verdict.HOLDS);
    assertThat(proof.content())
        .isEqualTo(get("/api/v1/ledger/entries/3").path("content").asString());
    assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
        .contains("entry-3.tlog-proof");
  }

  /// Who read a case, when, and the proof of it, for somebody who may not read the case itself.
  @Test
  void leadsTheAuditorFromACaseToTheProofOfEachReading() {
    Viewer.Staff lead = TestStaff.person(Role.LEAD);
    String code = TestHouse.get(OpenCase.class).open(lead, "Nobody may know");
    assertThat(DeskVisitor.signedIn(lead).get("/cases/" + code).statusCode()).isEqualTo(200);
    waitForPlaces();

    String readers = browser.get("/cases/" + code + "/readers").body();
    Matcher link = Pattern.compile("href=\"(/ledger[?]what=[^\"]+)\"").matcher(readers);
    assertThat(link.find()).isTrue();
    String list = browser.get(link.group(1).replace("&amp;", "&")).body();
    assertThat(list).contains("material read", lead.name()).doesNotContain("Nobody may know");
    Matcher entry = Pattern.compile("href=\"/ledger/([0-9]+)\"").matcher(list);
    assertThat(entry.find()).isTrue();
    assertThat(browser.get("/ledger/" + entry.group(1)).body())
        .contains("/api/v1/ledger/entries/" + entry.group(1) + "/tlog-proof");
  }

  private String verdict(CheckpointNote note) {
    return get("/api/v1/ledger/check?first="
            + encoded(note.text())
            + "&second="
            + encoded(note.text()))
        .path("earlier")
        .path("verdict")
        .asString();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Test
  void listsEntriesInPortions() {
    JsonNode first = get("/api/v1/ledger/entries?limit=2");
    JsonNode second = get("/api/v1/ledger/entries?limit=2&after=" + first.path("next").asString());

    assertThat(first.path("items").get(1).path("position").asLong())
        .isEqualTo(second.path("items").get(0).path("position").asLong() + 1);
  }

  @Test
  void givesEverythingAwayToBeCheckedAndWritesDownThatItDid() throws Exception {
    HttpResponse<String> answer = send("/api/v1/ledger/bundle");
    BundleReading.Verdict verdict =
        new BundleReading(List.of(), Optional.empty(), _ -> {})
            .read(new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8)));

    assertThat(verdict.result().faults()).isEmpty();
    assertThat(verdict.result().entries()).isPositive();
    waitForPlaces();
    assertThat(
            get("/api/v1/ledger/entries?what=evidence.LedgerExported&by=" + auditor.personId())
                .path("items")
                .size())
        .isOne();
  }

  private JsonNode get(String path) {
    HttpResponse<String> answer = send(path);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return JsonMapper.shared().readTree(answer.body());
  }

  private HttpResponse<String> send(String path) {
    try {
      return http.send(
          HttpRequest.newBuilder(TestHouse.desk(path))
              .header("Authorization", "Bearer " + token)
              .build(),
          BodyHandlers.ofString());
    } catch (Exception failed) {
      throw new AssertionError(failed);
    }
  }

  private static List<Hash> path(JsonNode proof) {
    List<Hash> path = new ArrayList<>();
    proof.path("path").forEach(hash -> path.add(Hash.parse(hash.asString()).orElseThrow()));
    return path;
  }
}
