package org.bellbuoy;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.bellbuoy.walls.Committed;
import org.bellbuoy.walls.Requirement;
import org.bellbuoy.walls.Requirement.Status;
import org.bellbuoy.walls.TestNames;
import org.junit.jupiter.api.Test;

/// Reads the table of the OWASP Application Security Verification Standard 5.0.0 in `docs/asvs`,
/// looks for the tests it names, and counts.
class AsvsTests {

  /// How many requirements each chapter has, V1 to V17.
  private static final List<Integer> CHAPTERS =
      List.of(30, 13, 31, 16, 13, 47, 19, 13, 7, 36, 24, 12, 21, 13, 21, 17, 12);

  /// How many each level adds.
  private static final Map<Integer, Long> LEVELS = Map.of(1, 70L, 2, 183L, 3, 92L);

  private static final Pattern REASON = Pattern.compile("(?=.*\\p{L}{3}).{6,}");

  @Test
  void holdsEveryRequirementOnceInItsChapter() {
    List<Requirement> all = Requirement.all();

    assertThat(all).hasSize(345);
    assertThat(new HashSet<>(all.stream().map(Requirement::id).toList())).hasSize(345);
    assertThat(all).allMatch(one -> one.id().startsWith(one.chapter() + "."));
    assertThat(IntStream.rangeClosed(1, 17).mapToObj(chapter -> in(chapter, all)).toList())
        .isEqualTo(CHAPTERS);
    assertThat(all.stream().collect(groupingBy(Requirement::level, counting()))).isEqualTo(LEVELS);
  }

  @Test
  void namesATestForWhatPassesAndAReasonForTheRest() {
    TestNames tests = TestNames.inTheSources();
    List<String> wrong = new ArrayList<>();
    for (Requirement one : Requirement.all()) {
      switch (one.status()) {
        case PASS -> {
          List<String> missing = one.tests().stream().filter(name -> !tests.has(name)).toList();
          if (one.tests().isEmpty() || !missing.isEmpty()) {
            wrong.add(one.id() + " names no test that exists: " + one.proof());
          }
        }
        case NOT_APPLICABLE, OPEN -> {
          if (!REASON.matcher(one.proof()).matches()) {
            wrong.add(one.id() + " gives no reason: " + one.proof());
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void countsWhatPassesAtEachLevel() {
    Committed.at("docs/asvs/README.md").mustBe(page());
  }

  private static int in(int chapter, List<Requirement> all) {
    return (int) all.stream().filter(one -> one.chapter() == chapter).count();
  }

  private static String page() {
    List<Requirement> all = Requirement.all();
    StringBuilder page =
        new StringBuilder(
            """
            # OWASP ASVS 5.0.0

            The 345 requirements of the *Application Security Verification Standard*, in our own words; theirs are
            at [owasp.org](https://owasp.org/www-project-application-security-verification-standard/). `pass` names
            the tests that show it, `not applicable` says why, `open` says what is missing. `AsvsTests` reads the
            chapters, fails on a test that does not exist, and writes this page.

            | level | pass | not applicable | open | all |
            | --- | --- | --- | --- | --- |
            """);
    for (int level = 1; level <= 3; level++) {
      int wanted = level;
      List<Requirement> of = all.stream().filter(one -> one.level() == wanted).toList();
      page.append(row(Integer.toString(level), of));
    }
    page.append(row("all", all));
    page.append(
        "\n| chapter | pass | not applicable | open | all |\n| --- | --- | --- | --- | --- |\n");
    for (int chapter = 1; chapter <= 17; chapter++) {
      int wanted = chapter;
      List<Requirement> of = all.stream().filter(one -> one.chapter() == wanted).toList();
      page.append(row(Requirement.link(chapter), of));
    }
    return page.toString();
  }

  private static String row(String name, List<Requirement> of) {
    Map<Status, Long> counts =
        of.stream().collect(groupingBy(Requirement::status, TreeMap::new, counting()));
    return "| %s | %d | %d | %d | %d |%n"
        .formatted(
            name,
            counts.getOrDefault(Status.PASS, 0L),
            counts.getOrDefault(Status.NOT_APPLICABLE, 0L),
            counts.getOrDefault(Status.OPEN, 0L),
            of.size());
  }
}
