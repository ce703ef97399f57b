package org.bellbuoy.standards.announcing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.bellbuoy.standards.csaf.writing.SampleAdvisories;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.surfaces.Difference;
import org.bellbuoy.standards.surfaces.DifferenceKind;
import org.bellbuoy.standards.surfaces.Surface;
import org.bellbuoy.standards.surfaces.SurfaceComparer;
import org.bellbuoy.standards.surfaces.Surroundings;
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
    assertThat(
            differences(
                telling,
                words(TextKind.ISSUE, issue(telling)),
                words(TextKind.RELEASE_NOTE, notes(telling)),
                words(TextKind.BLOG, BlogPost.of(telling, "security@example.com").text()),
                words(TextKind.SOCIAL, SocialPost.of(telling).text())))
        .isEmpty();
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

  private static String issue(Telling telling) {
    IssueText issue = IssueText.of(telling);
    return issue.title() + "\n\n" + issue.body();
  }

  /// The notes of a release without a fix say nothing, and are not published.
  private static String notes(Telling telling) {
    String lines = ReleaseNote.markdown(ReleaseNote.of(telling));
    return lines + "\nSee also " + String.join(", ", telling.ids()) + " in " + telling.page();
  }

  private static Surface words(TextKind kind, String text) {
    return new Surface.Words(kind.name(), kind, text, null);
  }

  /// The samples are not clean themselves; what they get wrong without any text is not counted.
  private static List<Difference> differences(Telling telling, Surface... surfaces) {
    Surroundings around =
        new Surroundings(List.of(), Map.of(), telling.page().toString(), List.of(), null);
    List<Difference> before = SurfaceComparer.compare(telling.facts(), around, List.of());
    return SurfaceComparer.compare(telling.facts(), around, List.of(surfaces)).stream()
        .filter(found -> !before.contains(found))
        .filter(found -> found.kind() != DifferenceKind.DOUBTFUL)
        .toList();
  }
}
