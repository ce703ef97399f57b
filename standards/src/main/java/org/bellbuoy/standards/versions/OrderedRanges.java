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

  /// A range with both its ends read.
  private record Placed<R>(Edge from, Edge to, R owner) {}

  private final VersionScheme scheme;
  private final List<Placed<R>> byStart;

  /// The furthest end among the ranges up to each place.
  private final List<Edge> reach;

  private OrderedRanges(VersionScheme scheme, List<Placed<R>> byStart, List<Edge> reach) {
    this.scheme = scheme;
    this.byStart = byStart;
    this.reach = reach;
  }

  /// Readable ranges of the scheme; what cannot be ordered is left out.
  public static <R> OrderedRanges<R> of(VersionScheme scheme, List<Owned<R>> ranges) {
    List<Placed<R>> byStart =
        ranges.stream()
            .filter(each -> each.range().scheme() == scheme && each.range().isReadable())
            .map(OrderedRanges::placed)
            .sorted(Comparator.comparing(Placed::from))
            .toList();
    List<Edge> reach = new ArrayList<>();
    for (Placed<R> each : byStart) {
      boolean further = reach.isEmpty() || each.to().compareTo(reach.getLast()) > 0;
      reach.add(further ? each.to() : reach.getLast());
    }
    return new OrderedRanges<>(scheme, byStart, reach);
  }

  private static <R> Placed<R> placed(Owned<R> owned) {
    VersionRange range = owned.range();
    return new Placed<>(
        Edge.of(range.scheme(), range.lower()),
        Edge.of(range.scheme(), range.upper()),
        owned.owner());
  }

  /// Whose ranges hold the version, which the scheme must understand.
  public List<R> holding(String version) {
    ReadVersion asked = scheme.read(version);
    List<R> found = new ArrayList<>();
    for (int i = begunBy(asked) - 1; i >= 0 && !reach.get(i).isBelow(asked); i--) {
      if (!byStart.get(i).to().isBelow(asked)) {
        found.add(byStart.get(i).owner());
      }
    }
    return found.reversed();
  }

  /// How many ranges begin at the version or before it.
  private int begunBy(ReadVersion asked) {
    int low = 0;
    int high = byStart.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (byStart.get(middle).from().isBelow(asked)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
