package org.bellbuoy.standards.versions;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Semantic Versioning 2.0.0, item 11: a pre-release comes before its release, build metadata does
/// not count.
final class SemverOrder implements VersionOrder {

  private static final String NUMBER = "(0|[1-9]\\d{0,17})";
  private static final String NAME = "(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)";
  private static final Pattern SHAPE =
      Pattern.compile(
          "%1$s\\.%1$s\\.%1$s(?:-(%2$s(?:\\.%2$s)*))?(?:\\+[0-9a-zA-Z-]+(?:\\.[0-9a-zA-Z-]+)*)?"
              .formatted(NUMBER, NAME));
  private static final Pattern DOT = Pattern.compile("\\.");
  private static final int PRE_RELEASE = 4;

  @Override
  public boolean understands(String version) {
    return version.length() <= 256 && SHAPE.matcher(version).matches();
  }

  @Override
  public ReadVersion read(String version) {
    Matcher matcher = SHAPE.matcher(version);
    if (version.length() > 256 || !matcher.matches()) {
      throw new UnreadableVersion(version, "it must look like 1.2.3 or 1.2.3-rc.1");
    }
    String before = matcher.group(PRE_RELEASE);
    return new Semver(
        Long.parseLong(matcher.group(1)),
        Long.parseLong(matcher.group(2)),
        Long.parseLong(matcher.group(3)),
        before == null ? null : List.of(DOT.split(before, -1)));
  }

  /// A release, or what comes before it by its names.
  private record Semver(long major, long minor, long patch, @Nullable List<String> before)
      implements ReadVersion {

    private static final Comparator<Semver> BY_RELEASE =
        Comparator.comparingLong(Semver::major)
            .thenComparingLong(Semver::minor)
            .thenComparingLong(Semver::patch);

    @Override
    public int compareTo(ReadVersion other) {
      Semver semver = (Semver) other;
      int byRelease = BY_RELEASE.compare(this, semver);
      return byRelease != 0 ? byRelease : comparePreReleases(before, semver.before);
    }
  }

  private static int comparePreReleases(@Nullable List<String> left, @Nullable List<String> right) {
    if (left == null || right == null) {
      return Boolean.compare(left == null, right == null);
    }
    for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
      int difference = compareNames(left.get(i), right.get(i));
      if (difference != 0) {
        return difference;
      }
    }
    return Integer.compare(left.size(), right.size());
  }

  private static int compareNames(String one, String other) {
    if (Digits.only(one) && Digits.only(other)) {
      return Digits.compare(one, other);
    }
    if (Digits.only(one) != Digits.only(other)) {
      return Digits.only(one) ? -1 : 1;
    }
    return one.compareTo(other);
  }
}
