package org.bellbuoy.standards.versions;

import java.util.List;
import java.util.regex.Pattern;

/// Numbers between dots; a missing part counts as zero, so 2018.9 and 2018.9.0 are the same.
final class DottedOrder implements VersionOrder {

  private static final Pattern SHAPE = Pattern.compile("\\d{1,18}(\\.\\d{1,18}){0,9}");
  private static final Pattern DOT = Pattern.compile("\\.");

  @Override
  public boolean understands(String version) {
    return SHAPE.matcher(version).matches();
  }

  @Override
  public ReadVersion read(String version) {
    if (!understands(version)) {
      throw new UnreadableVersion(version, "it must be numbers between dots, like 2024.3.12766");
    }
    return new Dotted(DOT.splitAsStream(version).map(Long::valueOf).toList());
  }

  private record Dotted(List<Long> parts) implements ReadVersion {

    @Override
    public int compareTo(ReadVersion other) {
      Dotted dotted = (Dotted) other;
      for (int i = 0; i < Math.max(parts.size(), dotted.parts.size()); i++) {
        int difference = Long.compare(part(i), dotted.part(i));
        if (difference != 0) {
          return difference;
        }
      }
      return 0;
    }

    private long part(int index) {
      return index < parts.size() ? parts.get(index) : 0;
    }
  }
}
