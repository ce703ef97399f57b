package org.bellbuoy.standards.statuses;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bellbuoy.standards.facts.AffectedRange;
import org.bellbuoy.standards.facts.FixedVersion;
import org.bellbuoy.standards.facts.StatusRow;
import org.bellbuoy.standards.versions.UpperBound;
import org.bellbuoy.standards.versions.VersionScheme;

/// Lines of versions that are maintained side by side, told from their numbers: 2024.3.12766 fixes
/// what came before it in 2024.3, and says nothing about 2024.4; 1.19.0 speaks for all of 1.
public final class Lines {

  private Lines() {}

  /// The fixed versions in the line of a version.
  static List<String> fixesFor(List<StatusRow> rows, String version) {
    return rows.stream()
        .flatMap(row -> fix(row).stream())
        .filter(fix -> sameLine(fix.scheme(), fix.version(), version))
        .map(Fix::version)
        .distinct()
        .toList();
  }

  static boolean isBehindAFix(List<String> fixes, List<StatusRow> rows, String version) {
    return rows.stream()
        .flatMap(row -> fix(row).stream())
        .filter(fix -> fixes.contains(fix.version()))
        .filter(fix -> fix.scheme().understands(version))
        .anyMatch(fix -> fix.scheme().order().compare(version, fix.version()) >= 0);
  }

  private static Optional<Fix> fix(StatusRow row) {
    if (row instanceof FixedVersion fixed) {
      return Optional.of(new Fix(fixed.scheme(), fixed.version()));
    }
    return row instanceof AffectedRange range
            && range.versions().to() instanceof UpperBound.Before(var version)
        ? Optional.of(new Fix(range.versions().scheme(), version))
        : Optional.empty();
  }

  /// Whether two versions belong to the same line. Four-digit first numbers are years, and then the
  /// second number belongs to the line.
  public static boolean sameLine(VersionScheme scheme, String one, String other) {
    return scheme.understands(one) && scheme.understands(other) && line(one).equals(line(other));
  }

  private static List<String> line(String version) {
    var parts = version.split("[.\\-+~]", -1);
    var depth = parts[0].matches("(19|20)\\d\\d") ? 2 : 1;
    return Stream.of(parts).limit(depth).toList();
  }

  private record Fix(VersionScheme scheme, String version) {}
}
