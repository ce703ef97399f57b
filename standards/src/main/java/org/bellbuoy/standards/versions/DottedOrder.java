package org.bellbuoy.standards.versions;

import java.util.regex.Pattern;

/// Numbers between dots; a missing part counts as zero, so 2018.9 and 2018.9.0 are the same.
final class DottedOrder implements VersionOrder {

  private static final Pattern SHAPE = Pattern.compile("\\d{1,18}(\\.\\d{1,18}){0,9}");

  @Override
  public boolean understands(String version) {
    return SHAPE.matcher(version).matches();
  }

  @Override
  public int compare(String one, String other) {
    var left = parts(one);
    var right = parts(other);
    for (int i = 0; i < Math.max(left.length, right.length); i++) {
      int difference = Long.compare(part(left, i), part(right, i));
      if (difference != 0) {
        return difference;
      }
    }
    return 0;
  }

  private String[] parts(String version) {
    if (!understands(version)) {
      throw new UnreadableVersion(version, "it must be numbers between dots, like 2024.3.12766");
    }
    return version.split("\\.", -1);
  }

  private static long part(String[] parts, int index) {
    return index < parts.length ? Long.parseLong(parts[index]) : 0;
  }
}
