package org.bellbuoy.standards.versions;

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
  private static final int PRE_RELEASE = 4;

  @Override
  public boolean understands(String version) {
    return version.length() <= 256 && SHAPE.matcher(version).matches();
  }

  @Override
  public int compare(String one, String other) {
    var left = parsed(one);
    var right = parsed(other);
    for (int group = 1; group < PRE_RELEASE; group++) {
      int difference = Digits.compare(left.group(group), right.group(group));
      if (difference != 0) {
        return difference;
      }
    }
    return comparePreReleases(left.group(PRE_RELEASE), right.group(PRE_RELEASE));
  }

  private Matcher parsed(String version) {
    var matcher = SHAPE.matcher(version);
    if (version.length() > 256 || !matcher.matches()) {
      throw new UnreadableVersion(version, "it must look like 1.2.3 or 1.2.3-rc.1");
    }
    return matcher;
  }

  private static int comparePreReleases(@Nullable String one, @Nullable String other) {
    if (one == null || other == null) {
      return Boolean.compare(one == null, other == null);
    }
    var left = one.split("\\.", -1);
    var right = other.split("\\.", -1);
    for (int i = 0; i < Math.min(left.length, right.length); i++) {
      int difference = compareNames(left[i], right[i]);
      if (difference != 0) {
        return difference;
      }
    }
    return Integer.compare(left.length, right.length);
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
