package org.bellbuoy.walls;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// One row of the table of security requirements in `docs/asvs`.
///
/// @param chapter the number of the page it stands on
/// @param id such as `6.2.1`
/// @param proof the tests that show it, the reason, or what is missing
public record Requirement(int chapter, String id, int level, Status status, String proof) {

  private static final Path HOME = Path.of(System.getProperty("bellbuoy.home", ".."));
  private static final Pattern ROW =
      Pattern.compile(
          "(?m)^\\| (\\d+\\.\\d+\\.\\d+) \\| ([123]) \\| [^|]+ \\| ([a-z ]+) \\| ([^|]+) \\|$");
  private static final Pattern NAME = Pattern.compile("`(\\w+\\.\\w+)`");

  /// How it stands with a requirement.
  public enum Status {
    PASS,
    NOT_APPLICABLE,
    OPEN;

    static Status of(String words) {
      return valueOf(words.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }
  }

  public static List<Requirement> all() {
    return IntStream.rangeClosed(1, 17).boxed().flatMap(Requirement::of).toList();
  }

  /// The tests it names, such as `PasswordsTests.refusesWhatIsShortOrEasyToGuess`.
  public List<String> tests() {
    return NAME.matcher(proof).results().map(found -> found.group(1)).toList();
  }

  /// The chapter's heading as a link to its page.
  public static String link(int chapter) {
    String heading = page(chapter).lines().findFirst().orElseThrow().substring(2);
    return "[" + heading + "](" + file(chapter).getFileName() + ")";
  }

  private static Stream<Requirement> of(int chapter) {
    return ROW.matcher(page(chapter)).results().map(row -> read(chapter, row));
  }

  private static Requirement read(int chapter, MatchResult row) {
    return new Requirement(
        chapter,
        row.group(1),
        Integer.parseInt(row.group(2)),
        Status.of(row.group(3)),
        row.group(4));
  }

  private static String page(int chapter) {
    try {
      return Files.readString(file(chapter));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Path file(int chapter) {
    return HOME.resolve("docs/asvs/V%02d.md".formatted(chapter));
  }
}
