package org.bellbuoy.publication;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.bellbuoy.advisories.Language;
import org.bellbuoy.advisories.PublishedTranslation;
import org.bellbuoy.publication.page.Speech;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.AffectedRange;
import org.bellbuoy.standards.facts.NotAffected;
import org.bellbuoy.standards.facts.Remediation;
import org.bellbuoy.standards.facts.Revision;
import org.bellbuoy.standards.facts.Score;
import org.bellbuoy.standards.facts.Section;
import org.bellbuoy.standards.facts.Standing;
import org.bellbuoy.standards.facts.VulnerabilityFacts;
import org.bellbuoy.web.Markdown;
import org.bellbuoy.web.Words;

/// How the page of an advisory says things in one language. What nobody translated is said in the
/// language of the original and marked so.
final class Saying {

  private static final int BELOW_HEADING = 3;

  private final Words words;
  private final Words shared;
  private final Map<String, String> said;
  private final Speech speech;
  private final boolean complete;

  private Saying(
      Words words, Words shared, Map<String, String> said, Speech speech, boolean complete) {
    this.words = words;
    this.shared = shared;
    this.said = said;
    this.speech = speech;
    this.complete = complete;
  }

  /// The words of the original in English labels, for whoever compares texts.
  static Saying plainly() {
    return new Saying(
        Words.of("publication"), Words.of("web"), Map.of(), Speech.only(Addresses.LIST), false);
  }

  /// The original, naming the translations that stand.
  static Saying original(AdvisoryFacts facts, List<PublishedTranslation> all) {
    return of(facts, Language.orEnglish(facts.lang()), Map.of(), all, Speech.Kind.ORIGINAL);
  }

  static Saying in(
      AdvisoryFacts facts, PublishedTranslation translation, List<PublishedTranslation> all) {
    Speech.Kind kind = translation.stands() ? Speech.Kind.TRANSLATION : Speech.Kind.GONE;
    return of(facts, translation.language(), said(translation), all, kind);
  }

  /// A translation that is still being written, however little there is of it.
  static Saying rehearsed(AdvisoryFacts facts, PublishedTranslation translation) {
    return of(
        facts,
        translation.language(),
        said(translation),
        List.of(translation),
        Speech.Kind.TRANSLATION);
  }

  private static Map<String, String> said(PublishedTranslation translation) {
    Map<String, String> said = new HashMap<>();
    translation.words().forEach(wording -> said.put(wording.original(), wording.text()));
    return said;
  }

  private static Saying of(
      AdvisoryFacts facts,
      Language language,
      Map<String, String> said,
      List<PublishedTranslation> all,
      Speech.Kind kind) {
    String tag = kind == Speech.Kind.GONE ? facts.lang() : language.tag();
    Words words = Words.of("publication", tag);
    Map<String, String> told = new HashMap<>(said);
    told.putIfAbsent("First publication", words.say("advisory.revision.first"));
    told.putIfAbsent("Revised", words.say("advisory.revision.revised"));
    String page = Addresses.page(facts.tracking().id());
    Language original = Language.orEnglish(facts.lang());
    Map<String, Speech.Tongue> marks = new HashMap<>();
    originals(facts)
        .forEach(text -> {
          Language of = said.containsKey(text) ? language : original;
          if (!of.locale().getLanguage().equals(words.say("lang")) && fixed(text)) {
            marks.put(told.getOrDefault(text, text), tongue(of, page, false));
          }
        });
    return new Saying(
        words,
        Words.of("web", tag),
        told,
        new Speech(page, languages(page, original, language, all), marks, kind),
        kind == Speech.Kind.TRANSLATION && passages(facts).allMatch(told::containsKey));
  }

  private static boolean fixed(String text) {
    return !text.equals("First publication") && !text.equals("Revised");
  }

  private static List<Speech.Tongue> languages(
      String page, Language original, Language here, List<PublishedTranslation> all) {
    List<Speech.Tongue> tongues = new ArrayList<>();
    for (PublishedTranslation each : all) {
      if (each.stands()) {
        Language language = each.language();
        String href = page + "/" + language.tag();
        tongues.add(tongue(language, href, language.equals(here)));
      }
    }
    if (!tongues.isEmpty()) {
      tongues.addFirst(tongue(original, page, original.equals(here)));
    }
    return tongues;
  }

  private static Speech.Tongue tongue(Language language, String href, boolean here) {
    return new Speech.Tongue(language.tag(), language.own(), language.direction(), href, here);
  }

  /// Every text of the facts that people wrote.
  private static Stream<String> originals(AdvisoryFacts facts) {
    Stream<String> whole =
        Stream.of(
                Stream.of(facts.title()),
                facts.prose().stream().map(Section::markdown),
                facts.tracking().revisions().stream().map(Revision::summary),
                Stream.of(facts.tracking().standing())
                    .filter(Standing.Withdrawn.class::isInstance)
                    .map(gone -> ((Standing.Withdrawn) gone).reason()))
            .flatMap(each -> each);
    return Stream.concat(whole, facts.vulnerabilities().stream().flatMap(Saying::ofFlaw));
  }

  /// What somebody may translate of it: what was said of earlier revisions is history.
  private static Stream<String> passages(AdvisoryFacts facts) {
    Stream<String> whole =
        Stream.of(
                Stream.of(facts.title(), facts.tracking().currentRevision().summary()),
                facts.prose().stream().map(Section::markdown))
            .flatMap(each -> each);
    return Stream.concat(
        whole,
        facts.vulnerabilities().stream()
            .flatMap(flaw -> Stream.concat(Stream.of(flaw.title()), ofFlaw(flaw))));
  }

  private static Stream<String> ofFlaw(VulnerabilityFacts flaw) {
    return Stream.of(
            flaw.remediations().stream().map(Remediation::text),
            Stream.ofNullable(flaw.exploitation()).map(known -> known.statement()),
            flaw.ourScores().stream().map(Score::reason),
            flaw.affected().stream().map(AffectedRange::condition),
            flaw.notAffected().stream().map(NotAffected::statement))
        .flatMap(each -> each)
        .filter(Objects::nonNull);
  }

  /// Whether every passage of the facts is said in this language.
  boolean complete() {
    return complete;
  }

  Words words() {
    return words;
  }

  Words shared() {
    return shared;
  }

  Speech speech() {
    return speech;
  }

  String of(String original) {
    return said.getOrDefault(original, original);
  }

  /// Markdown that somebody wrote, marked where it is in another language than the labels.
  Content prose(String original) {
    String text = of(original);
    return marked("div", text, Markdown.render(text, BELOW_HEADING));
  }

  Content paragraph(String original) {
    String text = of(original);
    return marked("div", text, Prose.paragraph(text));
  }

  private Content marked(String element, String text, Content content) {
    String lang = speech.lang(text);
    if (lang == null) {
      return content;
    }
    return output -> {
      output.writeContent("<" + element + attributes(text) + ">");
      content.writeTo(output);
      output.writeContent("</" + element + ">");
    };
  }

  /// The marks of a text as they stand in a tag; tags of languages hold letters and dashes only.
  String attributes(String text) {
    String lang = speech.lang(text);
    return lang == null ? "" : " lang=\"" + lang + "\" dir=\"" + speech.dir(text) + "\"";
  }
}
