package org.bellbuoy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Reads the table of promises and looks for the tests it names.
class PromisesTests {

  private static final Path HOME = Path.of(System.getProperty("bellbuoy.home", ".."));
  private static final Pattern ROW =
      Pattern.compile("\\| ([PB]\\d+) \\| (.+) \\| (.+) \\| (.+) \\|");
  private static final Pattern NAME = Pattern.compile("`(\\w+)\\.(\\w+)`");

  @Test
  void keepsAllFortyOnePromisesInOrder() throws IOException {
    List<String> expected =
        Stream.concat(
                IntStream.rangeClosed(1, 23).mapToObj(number -> "P" + number),
                IntStream.rangeClosed(1, 18).mapToObj(number -> "B" + number))
            .toList();

    assertThat(rows().stream().map(row -> row.group(1)).toList()).isEqualTo(expected);
  }

  @Test
  void namesATestThatExistsOrSaysOpen() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Matcher row : rows()) {
      List<Matcher> names = matches(NAME, row.group(4));
      if (names.isEmpty() && !row.group(4).equals("open")) {
        wrong.add(row.group(1) + " names no test and does not say open");
      }
      for (Matcher name : names) {
        if (!exists(name.group(1), name.group(2))) {
          wrong.add(row.group(1) + " names " + name.group());
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static List<Matcher> rows() throws IOException {
    return matches(ROW, Files.readString(HOME.resolve("docs/promises.md")));
  }

  private static List<Matcher> matches(Pattern pattern, String text) {
    List<Matcher> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    int from = 0;
    while (matcher.find(from)) {
      from = matcher.end();
      found.add(matcher);
      matcher = pattern.matcher(text);
    }
    return found;
  }

  private static boolean exists(String type, String method) throws IOException {
    for (String module : List.of("standards", "server", "cli")) {
      try (Stream<Path> files = Files.walk(HOME.resolve(module).resolve("src/test/java"))) {
        List<Path> sources = files.filter(file -> file.endsWith(type + ".java")).toList();
        for (Path source : sources) {
          if (Files.readString(source).contains(" " + method + "(")) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
