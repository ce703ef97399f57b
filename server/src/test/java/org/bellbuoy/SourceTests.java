package org.bellbuoy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bellbuoy.walls.Sources;
import org.bellbuoy.walls.Sources.Method;
import org.junit.jupiter.api.Test;

/// What is held of the sources as text: budgets, and words that must not stand in them.
class SourceTests {

  private static final Path HOME = Path.of(System.getProperty("bellbuoy.home", ".."));
  private static final List<Path> MAIN =
      Stream.of("standards", "server", "cli")
          .flatMap(module -> java(module + "/src/main/java").stream())
          .toList();
  private static final Pattern PUT_OFF = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b");
  private static final Pattern SQL_CLOCK = Pattern.compile("(?i)\\b(now\\(\\)|current_timestamp)");

  @Test
  void noFileIsLongerThanFourHundredLines() {
    assertThat(MAIN).filteredOn(file -> Sources.text(file).lines().count() > 400).isEmpty();
  }

  @Test
  void noMethodIsLongerThanFortyLines() {
    List<Method> methods = Sources.methods(MAIN);

    assertThat(methods).filteredOn(method -> method.lines() > 40).isEmpty();
    assertThat(median(methods.stream().map(Method::lines).toList())).isLessThanOrEqualTo(5);
  }

  @Test
  void halfOfTheFilesAreShorterThanSixtyFiveLines() {
    List<Long> lengths = MAIN.stream().map(file -> Sources.text(file).lines().count()).toList();

    assertThat(median(lengths)).isLessThan(65);
  }

  @Test
  void sqlNeverReadsTheClockNorEveryColumn() {
    Pattern everything = Pattern.compile("(?i)\\bselect\\s+\\*");
    assertThat(java("server/src/main/java"))
        .filteredOn(file -> file.getFileName().toString().endsWith("Store.java"))
        .noneMatch(file -> SQL_CLOCK.matcher(Sources.text(file)).find())
        .noneMatch(file -> everything.matcher(Sources.text(file)).find());
    assertThat(Sources.under(HOME.resolve("server/src/main/resources/db"), ".sql"))
        .noneMatch(file -> SQL_CLOCK.matcher(Sources.text(file)).find());
  }

  @Test
  void nothingIsPutOff() {
    assertThat(Stream.concat(MAIN.stream(), java("server/src/test/java").stream()))
        .noneMatch(file -> PUT_OFF.matcher(Sources.text(file)).find());
  }

  @Test
  void noTestSleepsOrIsSwitchedOff() {
    Pattern lazy = Pattern.compile("Thread\\.sle" + "ep|@Dis" + "abled\\b");
    assertThat(java("server/src/test/java"))
        .noneMatch(file -> lazy.matcher(Sources.text(file)).find());
  }

  private static List<Path> java(String folder) {
    return Sources.under(HOME.resolve(folder), ".java");
  }

  private static long median(List<Long> numbers) {
    return numbers.stream().sorted().toList().get(numbers.size() / 2);
  }
}
