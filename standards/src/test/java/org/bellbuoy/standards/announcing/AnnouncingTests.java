package org.bellbuoy.standards.announcing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.bellbuoy.standards.csaf.writing.SampleAdvisories;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.surfaces.Difference;
import org.bellbuoy.standards.surfaces.DifferenceKind;
import org.bellbuoy.standards.surfaces.TextKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What is written for people elsewhere, read back by the same comparer that reads everything.
class AnnouncingTests {

  static Stream<Telling> tellings() {
    return LongStream.range(0, 150)
        .mapToObj(SampleAdvisories::of)
        .map(facts -> new Telling(facts, page(facts)));
  }

  private static URI page(AdvisoryFacts facts) {
    return URI.create("https://security.example/advisories/" + facts.tracking().id());
  }

  @ParameterizedTest
  @MethodSource("tellings")
  void saysNothingThatTheFactsDoNotSay(Telling telling) {
    assertThat(told(telling).differences()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("tellings")
  void noticesWhatSomebodyChangedInAnyText(Telling telling) {
    Told told = told(telling);
    String other = " See CVE-2019-4321.";

    assertThat(
            new Told(
                    telling, changed(told.issue(), other), told.notes(), told.post(), told.social())
                .differences())
        .anyMatch(found -> found.kind() == DifferenceKind.ID_FOREIGN);
    assertThat(
            new Told(
                    telling,
                    told.issue(),
                    told.notes(),
                    new BlogPost(told.post().path(), told.post().text() + other),
                    told.social())
                .differences())
        .anyMatch(found -> found.kind() == DifferenceKind.ID_FOREIGN);
    assertThat(
            new Told(
                    telling,
                    told.issue(),
                    told.notes(),
                    told.post(),
                    new SocialPost(told.social().text() + other))
                .differences())
        .anyMatch(found -> found.kind() == DifferenceKind.ID_FOREIGN);
  }

  @ParameterizedTest
  @MethodSource("tellings")
  void noticesThatANoteForgetsAnId(Telling telling) {
    Told told = told(telling);
    List<ReleaseNote> without =
        told.notes().stream()
            .map(note ->
                new ReleaseNote(
                    note.product(),
                    note.stream(),
                    note.version(),
                    null,
                    "a flaw",
                    note.advisory(),
                    note.page()))
            .toList();
    boolean named = told.notes().stream().anyMatch(note -> note.cve() != null);

    List<Difference> found =
        new Told(telling, told.issue(), without, told.post(), told.social()).differences();

    assertThat(found.stream().anyMatch(each -> each.kind() == DifferenceKind.ID_MISSING))
        .isEqualTo(named);
  }

  @ParameterizedTest
  @MethodSource("tellings")
  void noticesThatATextLeadsToAnotherPage(Telling telling) {
    Told told = told(telling);
    String text = told.social().text();

    assertThat(told.differences(TextKind.SOCIAL, text)).isEmpty();
    assertThat(
            told.differences(
                TextKind.SOCIAL, text.replace(telling.page().toString(), "https://example.com/")))
        .anyMatch(each -> each.kind() == DifferenceKind.LINK);
  }

  @ParameterizedTest
  @MethodSource("tellings")
  void staysWithinTheLengthOfEveryNetworkAndKeepsTheLink(Telling telling) {
    String text = SocialPost.of(telling).text();

    assertThat(text.codePointCount(0, text.length())).isLessThanOrEqualTo(SocialPost.MOST);
    assertThat(text).contains(telling.number()).endsWith(telling.page().toString());
  }

  @ParameterizedTest
  @MethodSource("tellings")
  void writesALineForEveryReleaseThatEndsAFlaw(Telling telling) {
    long expected =
        telling.facts().vulnerabilities().stream()
            .flatMap(flaw ->
                flaw.fixed().stream()
                    .map(fix ->
                        flaw.title() + flaw.cve() + fix.product() + fix.version() + fix.stream()))
            .distinct()
            .count();

    assertThat(ReleaseNote.of(telling)).hasSize((int) expected);
    assertThat(ReleaseNote.of(telling))
        .allSatisfy(note -> assertThat(note.markdown()).contains(note.product(), note.version()));
  }

  @ParameterizedTest
  @MethodSource("tellings")
  void datesThePostWithTheDayOfTheAdvisory(Telling telling) {
    BlogPost post = BlogPost.of(telling, "a \"quoted\" author");

    assertThat(post.path()).matches("\\d{4}-\\d{2}/[a-z0-9-]{1,60}\\.md");
    assertThat(post.text())
        .startsWith("---\n")
        .contains("author: \"a \\\"quoted\\\" author\"")
        .contains(
            "published: "
                + telling.facts().tracking().initialRelease().toString().substring(0, 10));
  }

  private static Told told(Telling telling) {
    return Told.of(telling, "security@example.com");
  }

  private static IssueText changed(IssueText issue, String more) {
    return new IssueText(issue.title(), issue.labels(), issue.body() + more);
  }
}
