package org.bellbuoy.standards.versions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Any set of versions of one scheme, kept as stretches in order that neither touch nor overlap; so
/// two sets hold the same versions exactly when they are written the same.
public final class VersionSet {

  private final VersionScheme scheme;

  /// The two ends of each stretch, one stretch after the other.
  private final List<Edge> edges;

  private VersionSet(VersionScheme scheme, List<Edge> edges) {
    this.scheme = scheme;
    this.edges = List.copyOf(edges);
  }

  public static VersionSet none(VersionScheme scheme) {
    return new VersionSet(scheme, List.of());
  }

  /// The versions of all ranges together; empty and inverted ranges add nothing.
  public static VersionSet of(VersionScheme scheme, List<VersionRange> ranges) {
    var spans = ranges.stream().map(range -> new Span(range.lower(), range.upper())).toList();
    return ofSpans(scheme, spans);
  }

  static VersionSet ofSpans(VersionScheme scheme, List<Span> spans) {
    return ofEdges(scheme, spans.stream().map(span -> Stretch.of(scheme, span)).toList());
  }

  private static VersionSet ofEdges(VersionScheme scheme, List<Stretch> stretches) {
    var merged = new ArrayList<Edge>();
    stretches.stream()
        .filter(stretch -> stretch.lower().compareTo(stretch.upper()) < 0)
        .sorted(Comparator.comparing(Stretch::lower))
        .forEach(stretch -> append(merged, stretch));
    return new VersionSet(scheme, merged);
  }

  private static void append(List<Edge> merged, Stretch next) {
    if (merged.isEmpty() || merged.getLast().compareTo(next.lower()) < 0) {
      merged.add(next.lower());
      merged.add(next.upper());
    } else if (merged.getLast().compareTo(next.upper()) < 0) {
      merged.set(merged.size() - 1, next.upper());
    }
  }

  /// A span with both its ends read.
  private record Stretch(Edge lower, Edge upper) {
    static Stretch of(VersionScheme scheme, Span span) {
      return new Stretch(Edge.of(scheme, span.lower()), Edge.of(scheme, span.upper()));
    }
  }

  public VersionScheme scheme() {
    return scheme;
  }

  public boolean isEmpty() {
    return edges.isEmpty();
  }

  /// Whether the version lies in a stretch: behind the lower end of one and not behind its upper.
  public boolean contains(String version) {
    ReadVersion asked = scheme.read(version);
    int low = 0;
    int high = edges.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (edges.get(middle).isBelow(asked)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low % 2 == 1;
  }

  public VersionSet union(VersionSet other) {
    return ofEdges(scheme, Stream.concat(stretches(), other.stretches()).toList());
  }

  /// Every version that is not in this set.
  public VersionSet complement() {
    var rest = new ArrayList<Edge>();
    rest.add(Edge.of(scheme, new Cut.Bottom()));
    rest.addAll(edges);
    rest.add(Edge.of(scheme, new Cut.Top()));
    return ofEdges(scheme, new VersionSet(scheme, rest).stretches().toList());
  }

  public VersionSet intersection(VersionSet other) {
    return complement().union(other.complement()).complement();
  }

  /// What lies between the stretches: below the last and above the first, yet in none.
  public VersionSet gaps() {
    if (edges.isEmpty()) {
      return none(scheme);
    }
    return new VersionSet(scheme, List.of(edges.getFirst(), edges.getLast()))
        .intersection(complement());
  }

  /// The set as one reads it aloud.
  public String inWords() {
    return edges.isEmpty()
        ? "no version"
        : spans().stream().map(Span::inWords).collect(Collectors.joining(" and "));
  }

  /// The set as a vers URI.
  public String toVers() {
    return VersWriting.write(scheme, spans());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof VersionSet set && set.toVers().equals(toVers());
  }

  @Override
  public int hashCode() {
    return toVers().hashCode();
  }

  @Override
  public String toString() {
    return toVers();
  }

  private List<Span> spans() {
    return stretches()
        .map(stretch -> new Span(stretch.lower().cut(), stretch.upper().cut()))
        .toList();
  }

  private Stream<Stretch> stretches() {
    return IntStream.range(0, edges.size() / 2)
        .mapToObj(i -> new Stretch(edges.get(2 * i), edges.get(2 * i + 1)));
  }
}
