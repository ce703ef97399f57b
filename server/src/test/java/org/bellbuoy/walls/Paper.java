package org.bellbuoy.walls;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A page of `docs/security`, and the rows of its tables.
public record Paper(String text) {

  private static final Path HOME = Path.of(System.getProperty("bellbuoy.home", ".."));
  private static final Pattern WORD = Pattern.compile("`([^`]+)`");
  private static final Pattern PROOF = Pattern.compile("`(\\w+Tests\\.\\w+)`");

  public static Paper named(String name) {
    return new Paper(Sources.text(HOME.resolve("docs/security").resolve(name + ".md")));
  }

  /// The rows of all tables, each as its cells, without headings.
  public List<List<String>> rows() {
    return text.lines()
        .filter(line -> line.startsWith("| ") && !line.startsWith("| ---"))
        .map(line -> Stream.of(line.substring(2, line.length() - 2).split(" \\| ", -1)).toList())
        .toList();
  }

  /// Whatever stands in quotes of code.
  public List<String> words() {
    return WORD.matcher(text).results().map(found -> found.group(1)).toList();
  }

  /// The tests it names.
  public List<String> proofs() {
    return PROOF.matcher(text).results().map(found -> found.group(1)).toList();
  }

  /// The part from this heading to the next.
  public Paper part(String heading) {
    int from = text.indexOf("## " + heading);
    int to = text.indexOf("\n## ", from + 1);
    return new Paper(text.substring(from, to < 0 ? text.length() : to));
  }
}
