package org.bellbuoy.publication;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import java.util.Locale;
import org.bellbuoy.advisories.Advisories;
import org.bellbuoy.advisories.AdvisoryId;
import org.bellbuoy.advisories.EditSection;
import org.bellbuoy.advisories.Language;
import org.bellbuoy.advisories.RecordTranslations;
import org.bellbuoy.advisories.ReviewTranslation;
import org.bellbuoy.advisories.SectionName;
import org.bellbuoy.advisories.StartRevision;
import org.bellbuoy.advisories.Translations;
import org.bellbuoy.advisories.TypedTranslation;
import org.bellbuoy.advisories.WithdrawTranslation;
import org.bellbuoy.advisories.WriteTranslation;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.standards.csaf.CsafValidator;
import org.bellbuoy.standards.csaf.Options;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.AdvisoryKind;
import org.bellbuoy.standards.facts.FactsRead;
import org.bellbuoy.standards.reading.FactsReading;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.StreetVisitor;
import org.bellbuoy.testkit.TestHouse;
import org.junit.jupiter.api.Test;

/// What the world reads of an advisory in other languages.
class TranslatedPageTests {

  private static final String SUMMARY = "Wer importiert, kann **jede** Datei <schreiben>.";

  private final ReleaseRiver river = new ReleaseRiver();
  private final CaseFile file = river.fixed(river.fresh());
  private final AdvisoryId id = river.draft(file, AdvisoryKind.RELEASE, river.said(file));
  private final StreetVisitor street = new StreetVisitor();

  @Test
  void speaksTheLanguageThatWasApprovedWithTheRevision() {
    reviewed("de", "summary", SUMMARY);
    String number = river.publish(id, river.approved(id)).trackingId();

    String german = body(page(number) + "/de");
    assertThat(german)
        .contains("<html lang=\"de\"", "Bin ich betroffen?", "Dies ist eine Übersetzung")
        .contains("<strong>jede</strong> Datei &lt;schreiben&gt;")
        .contains("ab 4.2.0 und vor 4.2.3", "Aktualisieren Sie")
        .contains("<h1 lang=\"en\" dir=\"ltr\">Path traversal")
        .contains("hreflang=\"x-default\" href=\"" + page(number) + "\"")
        .doesNotContain("Am I affected?", "from 4.2.0 before");
    assertThat(body(page(number)))
        .contains("<html lang=\"en\"", "hreflang=\"de\" href=\"" + page(number) + "/de\"")
        .contains(">Deutsch</a>", "Whoever may import can write")
        .doesNotContain("<h1 lang", "<div lang");
  }

  @Test
  void givesTheOriginalForWordsThatChangedSince() {
    reviewed("de", "title", "Pfade beim Import");
    reviewed("de", "summary", SUMMARY);
    String number = river.publish(id, river.approved(id)).trackingId();
    TestHouse.get(StartRevision.class).start(river.lead, id);
    rewrite("Whoever may import can write *every* file.");
    river.publish(id, river.approved(id));

    assertThat(body(page(number) + "/de"))
        .contains("Pfade beim Import")
        .contains("<div lang=\"en\" dir=\"ltr\"><p>Whoever may import can write <em>every</em>")
        .doesNotContain("Datei &lt;schreiben&gt;");
  }

  @Test
  void isAddedLaterByTouchingNothingElse() {
    String number = river.publish(id, river.approved(id)).trackingId();
    String feed = body("/feeds/advisories.atom");
    reviewed("de", "summary", SUMMARY);
    assertThat(street.get(page(number) + "/de").statusCode()).isEqualTo(404);

    List<String> changed = publish();

    assertThat(changed).containsExactly(page(number), page(number) + "/de");
    assertThat(body(page(number) + "/de")).contains("<strong>jede</strong>");
    assertThat(body("/feeds/advisories.atom")).isEqualTo(feed);
    assertThat(TestHouse.get(Advisories.class).get(river.lead, id).trackingId()).isEqualTo(number);
    assertThatThrownBy(this::publish)
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.refusal().code()).isEqualTo("translations-unchanged"));
  }

  @Test
  void isReadBackWithTheOtherSurfaces() {
    reviewed("de", "title", "Pfade beim Import");
    String number = river.publish(id, river.approved(id)).trackingId();

    assertThat(seen()).isEqualTo(Finding.EQUAL);
    TestHouse.database()
        .jdbc()
        .sql("delete from publication.baked where path = :path")
        .param("path", page(number) + "/de")
        .update();
    assertThat(seen()).isEqualTo(Finding.ABSENT);
  }

  private Finding seen() {
    return TestHouse.get(VerifySurfaces.class).verify(river.lead, id).stream()
        .filter(each -> each.surface() == Surface.PAGE)
        .findFirst()
        .orElseThrow()
        .finding();
  }

  @Test
  void saysAtItsAddressThatItWasTakenBack() {
    reviewed("de", "summary", SUMMARY);
    String number = river.publish(id, river.approved(id)).trackingId();
    TestHouse.get(WithdrawTranslation.class).withdraw(river.lead, id, "de", "summary", 2);
    publish();

    assertThat(body(page(number) + "/de"))
        .contains("This translation was taken back", "noindex", "Whoever may import can write")
        .doesNotContain("<strong>jede</strong>");
    assertThat(body(page(number))).doesNotContain("hreflang");
  }

  @Test
  void laysOutALanguageThatIsWrittenFromRightToLeft() {
    reviewed("ar", "summary", "من يستورد يمكنه كتابة أي ملف.");
    String number = river.publish(id, river.approved(id)).trackingId();

    assertThat(body(page(number) + "/ar"))
        .contains("<html lang=\"en\"", "<div lang=\"ar\" dir=\"rtl\"><p>من يستورد")
        .contains("<h1>Path traversal", "lang=\"ar\" dir=\"rtl\" aria-current=\"page\"");
  }

  @Test
  void tellsNothingBeforeTheAdvisoryIsPublic() {
    reviewed("de", "summary", SUMMARY);
    String hash = river.approved(id);
    String number = TestHouse.get(Advisories.class).get(river.lead, id).trackingId();

    assertThat(street.get(page(String.valueOf(number)) + "/de").statusCode()).isEqualTo(404);
    assertThat(street.get(page(String.valueOf(number)) + "/de").body())
        .isEqualTo(street.get("/advisories/nowhere/de").body());
    assertThatThrownBy(this::publish).isInstanceOf(Refused.class);
    assertThat(hash).hasSize(64);
  }

  @Test
  void isSeenAtTheDeskWhileItWaitsForItsReader() {
    String code = TestHouse.get(Advisories.class).get(river.lead, id).code();
    DeskVisitor desk = DeskVisitor.signedIn(river.publisher);
    String path = "/advisories/" + code + "/preview?language=de";
    assertThat(desk.get(path).body())
        .contains("Bin ich betroffen?", "Whoever may import can write")
        .doesNotContain("taken back");

    TestHouse.get(WriteTranslation.class)
        .write(river.lead, id, new TypedTranslation("de", "summary", SUMMARY, "draft", 0));
    assertThat(desk.get(path).body()).doesNotContain("<strong>jede</strong>");
    TestHouse.get(WriteTranslation.class)
        .write(river.lead, id, new TypedTranslation("de", "summary", SUMMARY, "proposed", 1));
    assertThat(desk.get(path).body()).contains("<strong>jede</strong>");
  }

  @Test
  void isSeenAtTheDeskAndPublishedThere() {
    String number = river.publish(id, river.approved(id)).trackingId();
    reviewed("de", "summary", SUMMARY);
    String code = TestHouse.get(Advisories.class).get(river.lead, id).code();
    String path = "/advisories/" + code + "/translations/publication";
    DeskVisitor desk = DeskVisitor.signedIn(river.publisher);

    assertThat(desk.get("/advisories/" + code + "/preview?language=de").body())
        .contains("Bin ich betroffen?", "<strong>jede</strong>");
    String asked = desk.get(path).body();
    assertThat(asked).contains("Publish these translations", "Datei &lt;schreiben");
    assertThat(desk.post(path, "hash", "0".repeat(64)).statusCode()).isEqualTo(422);
    String hash = asked.replaceAll("(?s).*name=\"hash\" value=\"([0-9a-f]{64})\".*", "$1");
    assertThat(desk.post(path, "hash", hash).statusCode()).isEqualTo(303);

    assertThat(body(page(number) + "/de")).contains("<strong>jede</strong>");
    assertThat(desk.get("/api/v1" + path).body())
        .contains("\"languages\":[\"de\"]", "\"news\":false");
  }

  @Test
  void standsInCsafBesideTheOriginalOnceEveryPassageIsTranslated() {
    String number = river.publish(id, river.approved(id)).trackingId();
    String csaf = page(number) + "/de/" + number.toLowerCase(Locale.ROOT) + "-de.json";
    reviewed("de", "title", "Pfade beim Import");
    publish();
    assertThat(street.get(csaf).statusCode()).isEqualTo(404);

    var sheet = TestHouse.get(Translations.class).of(river.lead, id, new Language("de")).passages();
    sheet.stream()
        .filter(each -> each.version() == 0)
        .forEach(
            each -> reviewed("de", each.passage().key(), "Auf Deutsch " + each.passage().key()));
    publish();

    String document = body(csaf);
    assertThat(CsafValidator.validate(document.getBytes(UTF_8), Options.mandatory()).messages())
        .isEmpty();
    assertThat(document)
        .contains("\"lang\": \"de\"", "\"source_lang\": \"en\"", "\"translator\"")
        .contains("\"id\": \"" + number + "-de\"", "Pfade beim Import");
    var said = understood(document);
    var original =
        understood(
            body("/.well-known/csaf/white/2026/" + number.toLowerCase(Locale.ROOT) + ".json"));
    var ours = said.vulnerabilities().getFirst();
    var theirs = original.vulnerabilities().getFirst();
    assertThat(ours.statuses()).isEqualTo(theirs.statuses());
    assertThat(ours.scores().getFirst().vector()).isEqualTo(theirs.scores().getFirst().vector());
    assertThat(ours.cve()).isEqualTo(theirs.cve());
    assertThat(body(csaf + ".asc")).startsWith("-----BEGIN PGP SIGNATURE-----");
    assertThat(body(page(number) + "/de")).contains("CSAF 2.0, Deutsch", csaf);
    assertThat(body("/.well-known/csaf/white/index.txt")).doesNotContain("-de.json");
  }

  private static AdvisoryFacts understood(String document) {
    return FactsReading.read(JsonNodes.parsed(document.getBytes(UTF_8)))
            instanceof FactsRead.Understood(var said, var _)
        ? said
        : fail("not understood");
  }

  private void reviewed(String language, String passage, String text) {
    TestHouse.get(WriteTranslation.class)
        .write(river.lead, id, new TypedTranslation(language, passage, text, "proposed", 0));
    TestHouse.get(ReviewTranslation.class).review(river.publisher, id, language, passage, 1);
  }

  private void rewrite(String summary) {
    var section = TestHouse.get(Advisories.class).open(river.lead, id).section(SectionName.SUMMARY);
    TestHouse.get(EditSection.class)
        .edit(river.lead, id, SectionName.SUMMARY, summary, section.version());
  }

  private List<String> publish() {
    String hash = TestHouse.get(RecordTranslations.class).plan(river.publisher, id).hash();
    return TestHouse.get(PublishTranslations.class).publish(river.publisher, id, hash);
  }

  private static String page(String number) {
    return String.format(Locale.ROOT, "/advisories/%s", number);
  }

  private String body(String path) {
    return street.get(path).body();
  }
}
