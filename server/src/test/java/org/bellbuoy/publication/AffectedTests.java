package org.bellbuoy.publication;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.bellbuoy.advisories.Advisories;
import org.bellbuoy.advisories.AdvisoryId;
import org.bellbuoy.advisories.ApproveRevision;
import org.bellbuoy.advisories.DraftAdvisory;
import org.bellbuoy.advisories.NewAdvisory;
import org.bellbuoy.advisories.Particulars;
import org.bellbuoy.advisories.SampleFacts;
import org.bellbuoy.advisories.SampleShelf;
import org.bellbuoy.advisories.SectionName;
import org.bellbuoy.advisories.SubmitForReview;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.cases.OpenCase;
import org.bellbuoy.correspondence.Signatures;
import org.bellbuoy.embargo.AddToCircle;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.standards.affected.AnswerBook;
import org.bellbuoy.standards.affected.AnswerFileReading;
import org.bellbuoy.standards.affected.Question;
import org.bellbuoy.standards.facts.AdvisoryKind;
import org.bellbuoy.testkit.StreetVisitor;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestRoom;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// "Am I affected?" at the public door: nothing of a draft, and everything of what is published.
class AffectedTests {

  private static final JsonMapper JSON = JsonMapper.shared();

  static {
    SampleShelf.fill();
  }

  private final Viewer.Staff writer = TestRoom.staff(Role.ANALYST, Role.LEAD);
  private final Viewer.Staff publisher = TestStaff.person(Role.PUBLISHER);
  private final StreetVisitor stranger = new StreetVisitor();

  @Test
  void answersOnlyOutOfWhatIsPublished() {
    String cve = "CVE-2026-40401";
    AdvisoryId id = draft(cve);
    String hash = approved(id);
    assertThat(stranger.get("/api/v1/affected?product=beacon&version=4.2.1").body())
        .doesNotContain(cve);
    assertThat(stranger.get("/affected.json").body()).doesNotContain(cve);

    Published published = TestHouse.get(PublishRevision.class).publish(publisher, id, hash);

    assertThat(published.files())
        .contains(
            "/affected.json", "/affected.json.asc", "/affected/beacon", "/affected/beacon.json");
    Awaitility.await().until(() -> stranger.get("/affected.json").body().contains(cve));
    JsonNode flaw = flaw(asked("beacon", "4.2.1"), cve);
    assertThat(flaw.path("answer").asString()).isEqualTo("affected");
    assertThat(flaw.path("fix").asString()).isEqualTo("4.2.3");
    assertThat(flaw.path("severity").asString()).isEqualTo("high");
    assertThat(flaw.path("sentence").asString()).contains("Take 4.2.3.");
    assertThat(flaw(asked("Beacon%20Agent", "7.1.0"), cve).path("justification").asString())
        .isEqualTo("vulnerable_code_not_present");
    assertThat(flaw(asked("beacon", "4.2.3"), cve).path("answer").asString()).isEqualTo("fixed");
    assertThat(flaw(asked("beacon", "latest"), cve).path("answer").asString())
        .isEqualTo("unknown_version");
    pagesSayTheSame(cve);
    fileSaysTheSame();
    batchSaysTheSame();
  }

  @Test
  void saysWhatIsWrongWithAQuestion() {
    assertThat(stranger.get("/api/v1/affected").statusCode()).isEqualTo(422);
    assertThat(stranger.get("/api/v1/affected").body()).contains("\"product\"");
    assertThat(stranger.get("/api/v1/affected?product=" + "x".repeat(600)).statusCode())
        .isEqualTo(422);
    assertThat(stranger.postJson("/api/v1/affected", "{\"questions\": []}").statusCode())
        .isEqualTo(422);
    assertThat(
            stranger
                .postJson("/api/v1/affected", "{\"questions\": [{\"product\": \"a\"}, {}]}")
                .body())
        .contains("questions[1].product");
    String many = "{\"product\": \"a\"},".repeat(1_000) + "{\"product\": \"a\"}";
    assertThat(
            stranger.postJson("/api/v1/affected", "{\"questions\": [" + many + "]}").statusCode())
        .isEqualTo(422);
  }

  @Test
  void knowsNothingOfAProductThatNobodyNames() {
    JsonNode answer = JSON.readTree(stranger.get("/api/v1/affected?product=none-such").body());
    assertThat(answer.path("answer").asString()).isEqualTo("not_listed");
    assertThat(answer.path("name").isNull()).isTrue();
    assertThat(stranger.get("/affected/none-such").statusCode()).isEqualTo(404);
  }

  private void pagesSayTheSame(String cve) {
    assertThat(stranger.get("/affected").body()).contains("/affected/beacon\"");
    assertThat(stranger.get("/affected/beacon").body())
        .contains("/affected/beacon/4.2.1\"", "/affected/beacon.json");
    assertThat(stranger.get("/affected/beacon/4.2.1").body()).contains(cve, "Take 4.2.3.");
    assertThat(stranger.get("/affected/beacon/4.2.4").body())
        .contains(cve, "Beacon Server 4.2.4 holds the fix.");
  }

  private void fileSaysTheSame() {
    for (String path : List.of("/affected.json", "/affected/beacon.json")) {
      BakedFile file = TestHouse.get(BakedStore.class).find(path).orElseThrow();
      AnswerBook book = AnswerFileReading.read(JSON.readTree(file.bytes()));
      for (String version : List.of("4.2.0", "4.2.2", "4.2.3", "4.1.0", "x")) {
        assertThat(book.ask(Question.of("beacon", version)))
            .isEqualTo(TestHouse.get(PublishedAnswers.class).ask(Question.of("beacon", version)));
      }
      String key = TestHouse.get(Addresses.class).key(TestHouse.get(Signing.class).fingerprint());
      assertThat(
              TestHouse.get(Signatures.class)
                  .verifies(text(key), file.bytes(), text(path + ".asc")))
          .isTrue();
    }
  }

  private void batchSaysTheSame() {
    JsonNode answers =
        JSON.readTree(
                stranger
                    .postJson(
                        "/api/v1/affected",
                        """
                        {"questions": [{"product": "beacon", "version": "4.2.1"},
                                       {"product": "none-such"}]}
                        """)
                    .body())
            .path("answers");
    assertThat(answers.path(0)).isEqualTo(asked("beacon", "4.2.1"));
    assertThat(answers.path(1).path("answer").asString()).isEqualTo("not_listed");
  }

  private static String text(String path) {
    return new String(TestHouse.get(BakedStore.class).find(path).orElseThrow().bytes(), UTF_8);
  }

  private JsonNode asked(String product, String version) {
    return JSON.readTree(
        stranger.get("/api/v1/affected?product=" + product + "&version=" + version).body());
  }

  private static JsonNode flaw(JsonNode answer, String cve) {
    return answer
        .path("flaws")
        .valueStream()
        .filter(each -> each.path("flaw").asString().equals(cve))
        .findFirst()
        .orElseThrow(() -> new AssertionError("nothing about " + cve + " in " + answer));
  }

  private AdvisoryId draft(String cve) {
    String code = TestHouse.get(OpenCase.class).open(writer, "Files outside of the folder");
    CaseFile file = TestHouse.get(Cases.class).get(writer, code);
    TestHouse.get(AddToCircle.class).add(writer, file.embargo(), publisher.personId());
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

  private String approved(AdvisoryId id) {
    long version = TestHouse.get(Advisories.class).open(writer, id).revision().version();
    String hash = TestHouse.get(SubmitForReview.class).submit(writer, id, "", version);
    TestHouse.get(ApproveRevision.class).approve(publisher, id, hash, "");
    return hash;
  }
}
