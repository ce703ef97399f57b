package org.bellbuoy.standards.versions;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The versions between two bounds, as their scheme orders them. A range may be wrong, empty or
/// upside down: it says so when asked.
public record VersionRange(VersionScheme scheme, LowerBound from, UpperBound to) {

  /// Every version there is.
  public static VersionRange all(VersionScheme scheme) {
    return new VersionRange(scheme, LowerBound.allEarlier(), UpperBound.open());
  }

  /// One version alone.
  public static VersionRange only(VersionScheme scheme, String version) {
    return new VersionRange(scheme, LowerBound.from(version), UpperBound.upTo(version));
  }

  /// The version, when the range names it as its first and its last.
  public Optional<String> single() {
    return from instanceof LowerBound.From(var first)
            && to instanceof UpperBound.UpTo(var last)
            && first.equals(last)
        ? Optional.of(first)
        : Optional.empty();
  }

  public static VersionRange between(VersionScheme scheme, String first, String firstAfter) {
    return new VersionRange(scheme, LowerBound.from(first), UpperBound.before(firstAfter));
  }

  public static VersionRange allBefore(VersionScheme scheme, String firstAfter) {
    return new VersionRange(scheme, LowerBound.allEarlier(), UpperBound.before(firstAfter));
  }

  /// The one or two versions that bound the range.
  public List<String> bounds() {
    return Stream.of(lower(), upper())
        .filter(cut -> cut instanceof Cut.Below || cut instanceof Cut.Above)
        .map(Cut::version)
        .distinct()
        .toList();
  }

  /// The bounds that are no versions by the rules of the scheme, such as "1.x".
  public List<String> unreadableBounds() {
    return bounds().stream().filter(bound -> !scheme.understands(bound)).toList();
  }

  public boolean isReadable() {
    return unreadableBounds().isEmpty();
  }

  public boolean contains(String version) {
    ReadVersion asked = scheme.read(version);
    return Edge.of(scheme, lower()).isBelow(asked) && !Edge.of(scheme, upper()).isBelow(asked);
  }

  /// It ends where it begins, so that no version lies in it.
  public boolean isEmpty() {
    return compare(lower(), upper()) == 0;
  }

  /// It ends before it begins.
  public boolean isInverted() {
    return compare(lower(), upper()) > 0;
  }

  /// Whether some version may lie in both.
  public boolean overlaps(VersionRange other) {
    return compare(lower(), other.upper()) < 0
        && compare(other.lower(), upper()) < 0
        && compare(lower(), upper()) < 0
        && compare(other.lower(), other.upper()) < 0;
  }

  /// Orders readable ranges of a scheme by where they begin.
  public static Comparator<VersionRange> byStart(VersionScheme scheme) {
    return Comparator.comparing(range -> Edge.of(scheme, range.lower()));
  }

  /// The range as one reads it aloud.
  public String inWords() {
    if (from instanceof LowerBound.From(var first)
        && to instanceof UpperBound.UpTo(var last)
        && first.equals(last)) {
      return "version " + first;
    }
    return switch (from) {
      case LowerBound.AllEarlier _ -> allEarlierInWords();
      case LowerBound.From(var first) -> "from " + first + endInWords();
    };
  }

  private String allEarlierInWords() {
    return to instanceof UpperBound.Open ? "all versions" : "all versions" + endInWords();
  }

  private String endInWords() {
    return switch (to) {
      case UpperBound.Before(var version) -> " before " + version;
      case UpperBound.UpTo(var version) -> " up to and including " + version;
      case UpperBound.Open _ -> " on";
    };
  }

  Cut lower() {
    return Cut.at(from);
  }

  Cut upper() {
    return Cut.at(to);
  }

  private int compare(Cut one, Cut other) {
    return Edge.of(scheme, one).compareTo(Edge.of(scheme, other));
  }
}
