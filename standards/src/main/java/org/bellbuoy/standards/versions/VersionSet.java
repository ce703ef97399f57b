package org.bellbuoy.standards.versions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Any set of versions of one scheme, kept as stretches in order that neither touch nor overlap; so
/// two sets hold the same versions exactly when they are written the same.
public final class VersionSet {

  private final VersionScheme scheme;
  private final List<Span> spans;

  private VersionSet(VersionScheme scheme, List<Span> spans) {
    this.scheme = scheme;
    this.spans = List.copyOf(spans);
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
    var merged = new ArrayList<Span>();
    spans.stream()
        .filter(span -> compare(scheme, span.lower(), span.upper()) < 0)
        .sorted(Comparator.comparing(Span::lower, (a, b) -> compare(scheme, a, b)))
        .forEach(span -> append(scheme, merged, span));
    return new VersionSet(scheme, merged);
  }

  private static void append(VersionScheme scheme, List<Span> merged, Span next) {
    if (merged.isEmpty() || compare(scheme, merged.getLast().upper(), next.lower()) < 0) {
      merged.add(next);
    } else if (compare(scheme, merged.getLast().upper(), next.upper()) < 0) {
      merged.add(new Span(merged.removeLast().lower(), next.upper()));
    }
  }

  public VersionScheme scheme() {
    return scheme;
  }

  public boolean isEmpty() {
    return spans.isEmpty();
  }

  public boolean contains(String version) {
    scheme.refuseUnreadable(version);
    var below = new Cut.Below(version);
    var above = new Cut.Above(version);
    return spans.stream()
        .anyMatch(span ->
            compare(scheme, span.lower(), below) <= 0 && compare(scheme, above, span.upper()) <= 0);
  }

  public VersionSet union(VersionSet other) {
    var both = new ArrayList<>(spans);
    both.addAll(other.spans);
    return ofSpans(scheme, both);
  }

  /// Every version that is not in this set.
  public VersionSet complement() {
    var rest = new ArrayList<Span>();
    Cut reached = new Cut.Bottom();
    for (var span : spans) {
      rest.add(new Span(reached, span.lower()));
      reached = span.upper();
    }
    rest.add(new Span(reached, new Cut.Top()));
    return ofSpans(scheme, rest);
  }

  public VersionSet intersection(VersionSet other) {
    return complement().union(other.complement()).complement();
  }

  /// What lies between the stretches: below the last and above the first, yet in none.
  public VersionSet gaps() {
    if (spans.size() < 2) {
      return none(scheme);
    }
    var hull = new Span(spans.getFirst().lower(), spans.getLast().upper());
    return ofSpans(scheme, List.of(hull)).intersection(complement());
  }

  /// The set as one reads it aloud.
  public String inWords() {
    return spans.isEmpty()
        ? "no version"
        : String.join(" and ", spans.stream().map(Span::inWords).toList());
  }

  /// The set as a vers URI.
  public String toVers() {
    return VersWriting.write(scheme, spans);
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

  private static int compare(VersionScheme scheme, Cut one, Cut other) {
    return Cut.compare(scheme.order(), one, other);
  }
}
