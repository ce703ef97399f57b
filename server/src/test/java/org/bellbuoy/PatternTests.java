package org.bellbuoy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bellbuoy.walls.Constants;
import org.bellbuoy.walls.Sources;
import org.junit.jupiter.api.Test;

/// Tries each pattern of the code on texts made to keep it busy, and counts how often it looks at a
/// character: steps, not seconds, so that the answer is the same on every machine.
class PatternTests {

  private static final Path HOME = Path.of(System.getProperty("bellbuoy.home", ".."));
  private static final int LENGTH = 400;

  /// A pattern that goes over each character once for each place it may begin at is still taken.
  private static final long MOST = 40L * LENGTH * LENGTH;

  private static final Set<String> METHODS =
      Set.of("compile", "matches", "replaceAll", "replaceFirst", "split");

  @Test
  void noPatternRunsAway() {
    List<String> runaways = new ArrayList<>();
    Set<String> patterns = patterns();
    for (String pattern : patterns) {
      Pattern compiled = Pattern.compile(pattern);
      for (String text : hostile(pattern)) {
        if (steps(compiled, text) > MOST) {
          runaways.add(pattern);
        }
      }
    }
    assertThat(patterns).hasSizeGreaterThan(50);
    assertThat(runaways).isEmpty();
    assertThat(steps(Pattern.compile("(.*a){15}!"), "a".repeat(60))).isGreaterThan(MOST);
  }

  private static Set<String> patterns() {
    Set<String> found = new LinkedHashSet<>();
    Constants.calls(
            Stream.of("standards", "server", "cli")
                .map(module -> HOME.resolve(module).resolve("src/main/java"))
                .flatMap(folder -> Sources.under(folder, ".java").stream())
                .toList())
        .stream()
        .filter(call -> METHODS.contains(call.method()))
        .flatMap(call -> call.text(0).stream())
        .forEach(found::add);
    return found;
  }

  /// Long runs of each kind of character that a pattern names, ended by one it cannot take.
  private static List<String> hostile(String pattern) {
    List<String> texts = new ArrayList<>();
    for (String run :
        List.of("a", "0", "A", " ", "-", ".", "a.", "a-", "0.", "a,", "/a", "a:", "%2e")) {
      texts.add(run.repeat(LENGTH / run.length()) + "\u0007");
      texts.add("a" + run.repeat(LENGTH / run.length()) + "!");
    }
    pattern
        .codePoints()
        .filter(c -> c > ' ' && c < 127)
        .distinct()
        .forEach(c -> texts.add(Character.toString(c).repeat(LENGTH) + "\u0007"));
    return texts;
  }

  private static long steps(Pattern pattern, String text) {
    Counting counting = new Counting(text);
    try {
      pattern.matcher(counting).matches();
      var _ = pattern.matcher(counting).results().count();
    } catch (TooMany _) {
      return Long.MAX_VALUE;
    }
    return counting.looks;
  }

  private static final class TooMany extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooMany() {
      super("", null, false, false);
    }
  }

  /// A text that knows how often it was looked at.
  private static final class Counting implements CharSequence {
    private final String text;
    private long looks;

    Counting(String text) {
      this.text = text;
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      if (++looks > MOST) {
        throw new TooMany();
      }
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.subSequence(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
