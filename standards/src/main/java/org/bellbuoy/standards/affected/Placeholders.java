package org.bellbuoy.standards.affected;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bellbuoy.standards.versions.LowerBound;
import org.bellbuoy.standards.versions.UpperBound;
import org.bellbuoy.standards.versions.VersionRange;
import org.bellbuoy.standards.versions.VersionScheme;

/// Bounds like "1.x", which are no versions and whose meaning is plain all the same: as the start
/// of a range the first version of that line, as its last one everything of it.
final class Placeholders {

  private static final Pattern SHAPE = Pattern.compile("((?:\\d{1,17}\\.){1,4})[xX*]");

  private Placeholders() {}

  static VersionRange read(VersionRange range) {
    return range.isReadable()
        ? range
        : new VersionRange(
            range.scheme(), from(range.scheme(), range.from()), to(range.scheme(), range.to()));
  }

  private static LowerBound from(VersionScheme scheme, LowerBound bound) {
    return switch (bound) {
      case LowerBound.AllEarlier open -> open;
      case LowerBound.From(var version) -> LowerBound.from(first(scheme, version, 0));
    };
  }

  private static UpperBound to(VersionScheme scheme, UpperBound bound) {
    return switch (bound) {
      case UpperBound.Before(var version) -> UpperBound.before(first(scheme, version, 0));
      case UpperBound.UpTo(var version) ->
          SHAPE.matcher(version).matches() ? UpperBound.before(first(scheme, version, 1)) : bound;
      case UpperBound.Open open -> open;
    };
  }

  /// The first version of the line that the placeholder names, or of one further on.
  private static String first(VersionScheme scheme, String version, int further) {
    Matcher found = SHAPE.matcher(version);
    if (!found.matches()) {
      return version;
    }
    String[] parts = found.group(1).split("\\.", -1);
    int last = parts.length - 2;
    List<String> line = List.of(parts).subList(0, last);
    String next = Long.toString(Long.parseLong(parts[last]) + further);
    String start = line.isEmpty() ? next : String.join(".", line) + "." + next;
    while (!scheme.understands(start) && start.length() < version.length() + 8) {
      start += ".0";
    }
    return start;
  }
}
