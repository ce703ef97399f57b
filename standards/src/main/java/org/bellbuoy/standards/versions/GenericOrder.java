package org.bellbuoy.standards.versions;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// For versions of which only the text is known: runs of digits compare as numbers, runs of letters
/// as letters, a number comes after a letter, and a missing part counts as zero.
final class GenericOrder implements VersionOrder {

  private static final Pattern SHAPE = Pattern.compile("[0-9A-Za-z][0-9A-Za-z.+~:_-]{0,127}");
  private static final Pattern PLACEHOLDER = Pattern.compile("(?i)(.*[._-])?[x*]([._-].*)?");
  private static final Pattern RUN = Pattern.compile("\\d+|[a-z]+");

  @Override
  public boolean understands(String version) {
    return SHAPE.matcher(version).matches()
        && version.chars().anyMatch(c -> c >= '0' && c <= '9')
        && !PLACEHOLDER.matcher(version).matches();
  }

  @Override
  public ReadVersion read(String version) {
    if (!understands(version)) {
      throw new UnreadableVersion(version, "it needs a digit, and no placeholder such as x");
    }
    return new Runs(
        RUN.matcher(version.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList());
  }

  private record Runs(List<String> runs) implements ReadVersion {

    @Override
    public int compareTo(ReadVersion other) {
      Runs theirs = (Runs) other;
      for (int i = 0; i < Math.max(runs.size(), theirs.runs.size()); i++) {
        int difference = compareRuns(run(i), theirs.run(i));
        if (difference != 0) {
          return difference;
        }
      }
      return 0;
    }

    private String run(int index) {
      return index < runs.size() ? runs.get(index) : "0";
    }
  }

  private static int compareRuns(String one, String other) {
    if (Digits.only(one) && Digits.only(other)) {
      return Digits.compare(one, other);
    }
    if (Digits.only(one) != Digits.only(other)) {
      return Digits.only(one) ? 1 : -1;
    }
    return one.compareTo(other);
  }
}
