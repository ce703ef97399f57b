package org.bellbuoy.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.bellbuoy.advisories.Advisories;
import org.bellbuoy.advisories.AdvisoryId;
import org.bellbuoy.advisories.EditSection;
import org.bellbuoy.advisories.Gate;
import org.bellbuoy.advisories.Gates;
import org.bellbuoy.advisories.RevisionState;
import org.bellbuoy.advisories.SectionName;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.identity.Role;
import org.bellbuoy.standards.facts.AdvisoryKind;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.Test;

/// An advisory in other languages, passage by passage, at the desk.
class TranslationTests {

  private final ReleaseRiver river = new ReleaseRiver();
  private final CaseFile file = river.fixed(river.fresh());
  private final AdvisoryId id = river.draft(file, AdvisoryKind.RELEASE, river.said(file));
  private final String code = TestHouse.get(Advisories.class).get(river.lead, id).code();
  private final String path = "/advisories/" + code + "/translations";
  private final DeskVisitor translator = DeskVisitor.signedIn(river.lead);
  private final DeskVisitor reader = DeskVisitor.signedIn(river.publisher);

  @Test
  void standsBesideItsOriginalAndIsReadByASecondPerson() {
    translator.get(path + "?language=de");
    assertThat(propose("summary", "Wer <importiert>, schreibt **jede** Datei.", 0).statusCode())
        .isEqualTo(303);

    String page = reader.get(path + "?language=de").body();
    assertThat(page)
        .contains("proposed", "I read German, and it says the same")
        .contains("<strong>any</strong>", "lang=\"de\"", "Remedy 1 of flaw 1")
        .contains("&lt;importiert");
    assertThat(review(reader, "summary", 1).statusCode()).isEqualTo(303);
    assertThat(reader.get("/api/v1" + path).body())
        .contains("\"language\":\"de\"", "\"state\":\"REVIEWED\"", "\"outdated\":false");
  }

  @Test
  void isNotReviewedByWhoeverWroteIt() {
    TestStaff.person(Role.PUBLISHER);
    ReleaseRiver both =
        new ReleaseRiver(
            TestStaff.person(Role.INTAKE, Role.ANALYST, Role.LEAD, Role.PUBLISHER),
            TestStaff.person(Role.PUBLISHER));
    CaseFile of = both.fixed(both.fresh());
    AdvisoryId mine = both.draft(of, AdvisoryKind.RELEASE, both.said(of));
    String place =
        "/advisories/"
            + TestHouse.get(Advisories.class).get(both.lead, mine).code()
            + "/translations";
    DeskVisitor alone = DeskVisitor.signedIn(both.lead);
    alone.get(place);
    post(alone, place, "title", "Der Titel", 0);

    HttpResponse<String> refused =
        alone.post(place + "/review", "language", "de", "passage", "title", "version", "1");

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("Somebody else who reads the language must review it");
  }

  @Test
  void isOutdatedAsSoonAsItsOriginalChanges() {
    reviewed("summary", "Wer importiert, schreibt jede Datei.");
    rewrite("Whoever may import can write **every** file.");

    assertThat(reader.get(path).body())
        .contains("outdated", "The original was changed since", "<ins>");
    assertThat(review(reader, "summary", 2).statusCode()).isEqualTo(422);
    assertThat(translator.get("/api/v1" + path).body()).contains("\"outdated\":true");
  }

  @Test
  void advisesBesideTheGatesAndBlocksNothingWhenItIsOutdated() {
    assertThat(translator.get("/advisories/" + code).body()).doesNotContain("19 translations");
    reviewed("summary", "Wer importiert, schreibt jede Datei.");
    assertThat(translator.get("/advisories/" + code).body())
        .contains("No translation is of words that changed since.")
        .contains("preview?language=de\">Page in German</a>");

    rewrite("Whoever may import can write **every** file.");

    assertThat(translator.get("/advisories/" + code).body())
        .contains("Outdated in German: readers get the original there")
        .contains("href=\"" + path + "\"");
    assertThat(TestHouse.get(Gates.class).of(river.lead, id))
        .filteredOn(each -> each.gate() == Gate.TRANSLATIONS)
        .singleElement()
        .matches(each -> !each.blocks());
  }

  @Test
  void isFrozenWithTheRevisionAndMakesItADraftAgainWhenTakenBack() {
    String without = river.submitted(id);
    rewrite("Whoever may import can write *every* file.");
    reviewed("summary", "Wer importiert, schreibt jede Datei.");
    String with = river.submitted(id);
    assertThat(with).isNotEqualTo(without);

    translator.get(path);
    HttpResponse<String> gone =
        translator.post(
            path + "/withdrawal", "language", "de", "passage", "summary", "version", "2");

    assertThat(gone.statusCode()).isEqualTo(303);
    assertThat(TestHouse.get(Advisories.class).open(river.lead, id).revision().state())
        .isEqualTo(RevisionState.DRAFT);
  }

  @Test
  void namesTheLanguageByItsTagAndNeverTheOneOfTheOriginal() {
    translator.get(path);

    assertThat(translator.get(path + "?language=klingon!").statusCode()).isEqualTo(422);
    HttpResponse<String> same =
        translator.post(
            path, "language", "en", "passage", "title", "version", "0", "title", "Title");
    assertThat(same.statusCode()).isEqualTo(422);
    assertThat(same.body()).contains("The advisory is written in this language already.");
  }

  @Test
  void isMissingForWhoeverMayNotKnowOfTheAdvisory() {
    reviewed("summary", "Wer importiert, schreibt jede Datei.");
    DeskVisitor outside = DeskVisitor.signedIn(TestStaff.person(Role.ANALYST, Role.LEAD));

    HttpResponse<String> there = outside.get("/api/v1" + path);
    HttpResponse<String> nowhere =
        outside.get("/api/v1/advisories/" + "2".repeat(code.length()) + "/translations");

    assertThat(there.statusCode()).isEqualTo(404);
    assertThat(there.body()).isEqualTo(nowhere.body());
  }

  private void rewrite(String summary) {
    var section = TestHouse.get(Advisories.class).open(river.lead, id).section(SectionName.SUMMARY);
    TestHouse.get(EditSection.class)
        .edit(river.lead, id, SectionName.SUMMARY, summary, section.version());
  }

  private void reviewed(String passage, String text) {
    translator.get(path);
    reader.get(path);
    assertThat(propose(passage, text, 0).statusCode()).isEqualTo(303);
    assertThat(review(reader, passage, 1).statusCode()).isEqualTo(303);
  }

  private HttpResponse<String> propose(String passage, String text, long version) {
    return post(translator, path, passage, text, version);
  }

  private static HttpResponse<String> post(
      DeskVisitor by, String place, String passage, String text, long version) {
    return by.post(
        place,
        "language",
        "de",
        "passage",
        passage,
        "version",
        String.valueOf(version),
        "state",
        "proposed",
        passage,
        text);
  }

  private HttpResponse<String> review(DeskVisitor by, String passage, long version) {
    return by.post(
        path + "/review", "language", "de", "passage", passage, "version", String.valueOf(version));
  }
}
