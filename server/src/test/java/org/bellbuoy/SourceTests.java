package org.bellbuoy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bellbuoy.walls.Sources;
import org.bellbuoy.walls.Sources.Method;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is held of the sources as text: budgets, and words that must not stand in them.
class SourceTests {

  private static final Path HOME = Path.of(System.getProperty("bellbuoy.home", ".."));
  private static final List<Path> MAIN =
      Stream.of("standards", "server", "cli")
          .flatMap(module -> java(module + "/src/main/java").stream())
          .toList();
  private static final Pattern PUT_OFF = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b");
  private static final Pattern SQL_CLOCK = Pattern.compile("(?i)\\b(now\\(\\)|current_timestamp)");

  private static final Pattern EVERYTHING = Pattern.compile("(?i)\\bselect\\s+\\*");
  private static final Pattern LAZY = Pattern.compile("Thread\\.sle" + "ep|@Dis" + "abled\\b");

  @TempDir Path folder;

  @Test
  void noFileIsLongerThanFourHundredLines() {
    assertThat(MAIN).filteredOn(SourceTests::isTooLong).isEmpty();
  }

  @Test
  void noMethodIsLongerThanFortyLines() {
    List<Method> methods = Sources.methods(MAIN);

    assertThat(methods).filteredOn(SourceTests::isTooLong).isEmpty();
    assertThat(median(methods.stream().map(Method::lines).toList())).isLessThanOrEqualTo(5);
  }

  @Test
  void halfOfTheFilesAreShorterThanSixtyFiveLines() {
    List<Long> lengths = MAIN.stream().map(file -> Sources.text(file).lines().count()).toList();

    assertThat(median(lengths)).isLessThan(65);
  }

  @Test
  void sqlNeverReadsTheClockNorEveryColumn() {
    assertThat(java("server/src/main/java"))
        .filteredOn(file -> file.getFileName().toString().endsWith("Store.java"))
        .noneMatch(file -> says(file, SQL_CLOCK))
        .noneMatch(file -> says(file, EVERYTHING));
    assertThat(Sources.under(HOME.resolve("server/src/main/resources/db"), ".sql"))
        .noneMatch(file -> says(file, SQL_CLOCK));
  }

  @Test
  void nothingIsPutOff() {
    assertThat(Stream.concat(MAIN.stream(), java("server/src/test/java").stream()))
        .noneMatch(file -> says(file, PUT_OFF));
  }

  @Test
  void noTestSleepsOrIsSwitchedOff() {
    assertThat(java("server/src/test/java")).noneMatch(file -> says(file, LAZY));
  }

  /// Each rule is shown something that breaks it.
  @Test
  void theRulesBite() throws IOException {
    Path planted = folder.resolve("Planted.java");
    Files.writeString(
        planted,
        "class Planted {\n  // TO"
            + "DO\n  @Dis"
            + "abled\n  void planted() {\n"
            + "    String sql = \"select * from a where at < now()\";\n".repeat(400)
            + "  }\n}\n");

    assertThat(isTooLong(planted)).isTrue();
    assertThat(Sources.methods(List.of(planted))).anyMatch(SourceTests::isTooLong);
    assertThat(List.of(PUT_OFF, SQL_CLOCK, EVERYTHING, LAZY)).allMatch(rule -> says(planted, rule));
  }

  private static boolean isTooLong(Path file) {
    return Sources.text(file).lines().count() > 400;
  }

  private static boolean isTooLong(Method method) {
    return method.lines() > 40;
  }

  private static boolean says(Path file, Pattern rule) {
    return rule.matcher(Sources.text(file)).find();
  }

  private static List<Path> java(String folder) {
    return Sources.under(HOME.resolve(folder), ".java");
  }

  private static long median(List<Long> numbers) {
    return numbers.stream().sorted().toList().get(numbers.size() / 2);
  }
}
