package org.bellbuoy.standards.versions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Ranges of one scheme in the order in which they begin, so that those which hold a version are
/// found without asking each: records that name thousands of single versions exist.
///
/// @param <R> what a range belongs to
public final class OrderedRanges<R> {

  /// A range and whose it is.
  public record Owned<R>(VersionRange range, R owner) {}

  private final VersionScheme scheme;
  private final List<Owned<R>> byStart;

  /// The furthest end among the ranges up to each place.
  private final List<Cut> reach;

  private OrderedRanges(VersionScheme scheme, List<Owned<R>> byStart, List<Cut> reach) {
    this.scheme = scheme;
    this.byStart = byStart;
    this.reach = reach;
  }

  /// Readable ranges of the scheme; what cannot be ordered is left out.
  public static <R> OrderedRanges<R> of(VersionScheme scheme, List<Owned<R>> ranges) {
    List<Owned<R>> byStart =
        ranges.stream()
            .filter(each -> each.range().scheme() == scheme && each.range().isReadable())
            .sorted(Comparator.comparing(Owned::range, VersionRange.byStart(scheme)))
            .toList();
    List<Cut> reach = new ArrayList<>();
    for (Owned<R> each : byStart) {
      Cut end = each.range().upper();
      boolean further = reach.isEmpty() || Cut.compare(scheme.order(), end, reach.getLast()) > 0;
      reach.add(further ? end : reach.getLast());
    }
    return new OrderedRanges<>(scheme, byStart, reach);
  }

  /// Whose ranges hold the version, which the scheme must understand.
  public List<R> holding(String version) {
    scheme.refuseUnreadable(version);
    List<R> found = new ArrayList<>();
    Cut above = new Cut.Above(version);
    for (int i = begunBy(version) - 1; i >= 0 && compare(above, reach.get(i)) <= 0; i--) {
      if (compare(above, byStart.get(i).range().upper()) <= 0) {
        found.add(byStart.get(i).owner());
      }
    }
    return found.reversed();
  }

  /// How many ranges begin at the version or before it.
  private int begunBy(String version) {
    Cut below = new Cut.Below(version);
    int low = 0;
    int high = byStart.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (compare(byStart.get(middle).range().lower(), below) <= 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int compare(Cut one, Cut other) {
    return Cut.compare(scheme.order(), one, other);
  }
}
