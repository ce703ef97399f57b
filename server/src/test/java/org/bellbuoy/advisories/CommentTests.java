package org.bellbuoy.advisories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.cases.OpenCase;
import org.bellbuoy.embargo.AddToCircle;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Flaw;
import org.bellbuoy.kernel.Invalid;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.standards.facts.AdvisoryKind;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.Test;

/// The circle talks about the fields of a draft, at the desk and nowhere else.
class CommentTests {

  private static final String WORDS = "Is this what the reporter saw? 7f3aa1";

  private final Viewer.Staff writer = TestStaff.person(Role.ANALYST, Role.LEAD);
  private final Viewer.Staff engineer = TestStaff.person(Role.ENGINEER);
  private final Viewer.Staff second = TestStaff.person(Role.PUBLISHER);
  private final String caseCode = TestHouse.get(OpenCase.class).open(writer, "A hole in the quay");
  private final DeskVisitor desk = DeskVisitor.signedIn(writer);
  private final CommentOnDraft commenting = TestHouse.get(CommentOnDraft.class);

  @Test
  void standsBesideItsFieldAndInTheListWithALink() {
    Advisory advisory = drafted();
    String path = "/advisories/" + advisory.code();
    desk.get(path);

    assertThat(
            desk.post(
                    path + "/comments",
                    "field",
                    "summary",
                    "comment-summary",
                    WORDS,
                    "at",
                    "summary")
                .headers()
                .firstValue("Location")
                .orElseThrow())
        .endsWith(path + "?said=summary#comments-summary");
    assertThat(desk.get(path).body()).contains("Summary: 1 comment, 1 open", WORDS);
    assertThat(desk.get(path + "/comments").body())
        .contains(WORDS, path + "?said=summary#comments-summary");
  }

  @Test
  void isSaidByWhoeverReadsTheCaseAndMakesNobodyAWriter() {
    Advisory advisory = drafted();
    letIn(engineer);
    letIn(second);
    commenting.comment(engineer, advisory.id(), "title", "Too long");
    commenting.comment(second, advisory.id(), "title", "I think so too");

    AdvisoryPreview opened = TestHouse.get(Advisories.class).open(writer, advisory.id());

    assertThat(threads(advisory)).hasSize(2);
    assertThat(opened.writers()).containsExactly(writer.personId());
  }

  @Test
  void doesNotExistForWhoeverIsNotInTheCircle() {
    Advisory advisory = drafted();
    String comment = commenting.comment(writer, advisory.id(), "summary", WORDS);
    DeskVisitor outsider = DeskVisitor.signedIn(TestStaff.person(Role.LEAD, Role.PUBLISHER));
    String path = "/advisories/" + advisory.code() + "/comments";
    outsider.get("/advisories");

    assertThat(outsider.get(path).statusCode()).isEqualTo(404);
    for (String way : List.of("/replies", "/resolution", "/reopening")) {
      assertThat(outsider.post(path + "/" + comment + way, "reply-" + comment, "x").statusCode())
          .as(way)
          .isEqualTo(404);
    }
    assertThat(threads(advisory).getFirst().replies()).isEmpty();
  }

  @Test
  void isAnsweredSettledAndOpenedAgain() {
    Advisory advisory = drafted();
    String path = "/advisories/" + advisory.code();
    String comment = commenting.comment(writer, advisory.id(), "summary", WORDS);
    String at = path + "/comments/" + comment;
    desk.get(path);

    desk.post(at + "/replies", "reply-" + comment, "Yes, word for word", "at", "summary");
    desk.post(at + "/resolution", "at", "summary");
    assertThat(threads(advisory).getFirst().open()).isFalse();
    assertThat(threads(advisory).getFirst().replies())
        .extracting(Comment::text)
        .containsExactly("Yes, word for word");
    assertThat(desk.get(path).body()).contains("Summary: 1 comment, settled");

    desk.post(at + "/reopening", "at", "summary");
    assertThat(threads(advisory).getFirst().open()).isTrue();
  }

  @Test
  void isNamedBesideTheGatesToWhoeverApprovesAndBlocksNothing() {
    Advisory advisory = drafted();
    letIn(second);
    commenting.comment(writer, advisory.id(), "summary", WORDS);
    long version = opened(advisory).revision().version();
    String hash = TestHouse.get(SubmitForReview.class).submit(writer, advisory.id(), "", version);
    String review =
        DeskVisitor.signedIn(second).get("/advisories/" + advisory.code() + "/review").body();

    assertThat(review).contains("1 comment is not settled").doesNotContain(WORDS);
    TestHouse.get(ApproveRevision.class).approve(second, advisory.id(), hash, "");
    assertThat(opened(advisory).revision().state()).isEqualTo(RevisionState.APPROVED);
  }

  @Test
  void isNoPartOfWhatIsFrozenNorOfAnyPreview() {
    Advisory advisory = drafted();
    String path = "/advisories/" + advisory.code();
    String before = hash(advisory);
    commenting.comment(writer, advisory.id(), "summary", WORDS);

    assertThat(hash(advisory)).isEqualTo(before);
    for (String page : List.of("/preview", "/announcements", "/outputs/csaf-2.0")) {
      assertThat(desk.get(path + page).body()).as(page).doesNotContain(WORDS);
    }
    assertThat(TestHouse.get(AdvisoryTexts.class).find(new Viewer.Machine(), advisory.id().value()))
        .get()
        .extracting(AdvisoryText::words)
        .asString()
        .doesNotContain(WORDS);
  }

  @Test
  void survivesAnEditOfItsField() {
    Advisory advisory = drafted();
    commenting.comment(writer, advisory.id(), "summary", WORDS);
    TestHouse.get(EditSection.class)
        .edit(writer, advisory.id(), SectionName.SUMMARY, "Other words", 1);

    assertThat(threads(advisory).getFirst().standing()).isTrue();
    assertThat(desk.get("/advisories/" + advisory.code()).body()).contains(WORDS, "Other words");
  }

  @Test
  void isShownUnderWhatIsNoLongerThereOnceItsFlawIsGone() {
    Advisory advisory = drafted(Particulars.about(List.of(SampleFacts.flaw("CVE-2026-77002"))));
    commenting.comment(writer, advisory.id(), "vulnerabilities/0/score", WORDS);
    assertThat(desk.get("/advisories/" + advisory.code()).body())
        .contains("Flaw 1: score: 1 comment, 1 open")
        .doesNotContain("no longer there");

    TestHouse.get(SetParticulars.class)
        .set(
            writer,
            advisory.id(),
            AdvisoryKind.THREAT,
            Particulars.about(List.of()),
            opened(advisory).revision().version());

    assertThat(desk.get("/advisories/" + advisory.code()).body())
        .contains("On something that is no longer there", WORDS);
  }

  @Test
  void onAFieldThatNoDraftHasIsRefusedAtTheField() {
    Advisory advisory = drafted();

    for (String field : List.of("", "vulnerabilities/0/score", "password", "vulnerabilities/x")) {
      assertThatThrownBy(() -> commenting.comment(writer, advisory.id(), field, WORDS))
          .as(field)
          .isInstanceOfSatisfying(
              Refused.class,
              refused ->
                  assertThat(((Invalid) refused.refusal()).flaws())
                      .extracting(Flaw::field)
                      .containsExactly("field"));
    }
    assertThat(threads(advisory)).isEmpty();
  }

  private Advisory drafted() {
    return drafted(Particulars.about(List.of()));
  }

  private Advisory drafted(Particulars said) {
    CaseFile file = TestHouse.get(Cases.class).get(writer, caseCode);
    UUID caseId = file.id().value();
    Map<SectionName, String> texts =
        Map.of(SectionName.TITLE, file.title(), SectionName.SUMMARY, "First words");
    AdvisoryId id =
        TestHouse.get(DraftAdvisory.class)
            .draft(
                writer, new NewAdvisory(AdvisoryKind.THREAT, file.embargo(), caseId, texts, said));
    return TestHouse.get(Advisories.class).get(writer, id);
  }

  private AdvisoryPreview opened(Advisory advisory) {
    return TestHouse.get(Advisories.class).open(writer, advisory.id());
  }

  private String hash(Advisory advisory) {
    return FactsJson.hash(opened(advisory).content());
  }

  private List<CommentThread> threads(Advisory advisory) {
    return TestHouse.get(DraftComments.class).of(writer, advisory.id());
  }

  private void letIn(Viewer.Staff person) {
    CaseFile file = TestHouse.get(Cases.class).get(writer, caseCode);
    TestHouse.get(AddToCircle.class).add(writer, file.embargo(), person.personId());
  }
}
