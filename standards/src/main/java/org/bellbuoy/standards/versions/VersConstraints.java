package org.bellbuoy.standards.versions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Turns the constraints of a vers URI into the set they mean: openings pair with the next closing,
/// of several openings in a row the first holds, of several closings the last.
final class VersConstraints {

  private VersConstraints() {}

  static VersionSet setOf(VersionScheme scheme, List<VersConstraint> constraints) {
    var spans = new ArrayList<>(stretches(scheme, constraints));
    pointsOf(constraints, VersComparator.EXACTLY).forEach(spans::add);
    var excluded =
        VersionSet.ofSpans(scheme, pointsOf(constraints, VersComparator.NOT)).complement();
    var onlyExclusions = constraints.stream().allMatch(c -> c.comparator() == VersComparator.NOT);
    return onlyExclusions ? excluded : VersionSet.ofSpans(scheme, spans).intersection(excluded);
  }

  private static List<Span> pointsOf(List<VersConstraint> constraints, VersComparator wanted) {
    return constraints.stream()
        .filter(constraint -> constraint.comparator() == wanted)
        .map(VersConstraint::point)
        .toList();
  }

  private static List<Span> stretches(VersionScheme scheme, List<VersConstraint> constraints) {
    var sided =
        constraints.stream()
            .filter(c -> c.comparator().opens() || c.comparator().closes())
            .sorted(Comparator.comparing(VersConstraint::version, scheme.order()))
            .toList();
    var spans = new ArrayList<Span>();
    int next = 0;
    while (next < sided.size()) {
      int closing = nextAfter(sided, next, true);
      int behind = nextAfter(sided, closing, false);
      spans.add(new Span(lower(sided.get(next)), upper(sided, closing, behind)));
      next = behind;
    }
    return spans;
  }

  /// The first place from `start` on where the constraints do, or no longer do, close.
  private static int nextAfter(List<VersConstraint> sided, int start, boolean closing) {
    int index = start;
    while (index < sided.size() && sided.get(index).comparator().closes() != closing) {
      index++;
    }
    return index;
  }

  private static Cut lower(VersConstraint first) {
    return first.comparator().opens() ? first.cut() : new Cut.Bottom();
  }

  private static Cut upper(List<VersConstraint> sided, int closing, int behind) {
    return closing == sided.size() ? new Cut.Top() : sided.get(behind - 1).cut();
  }
}
