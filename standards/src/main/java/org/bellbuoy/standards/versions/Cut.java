package org.bellbuoy.standards.versions;

/// A place between versions where a range can begin or end: below the first, just below a version,
/// just above it, or above the last. With cuts, every question about ranges is a comparison.
sealed interface Cut {

  record Bottom() implements Cut {}

  record Below(String version) implements Cut {}

  record Above(String version) implements Cut {}

  record Top() implements Cut {}

  static Cut at(LowerBound bound) {
    return switch (bound) {
      case LowerBound.AllEarlier _ -> new Bottom();
      case LowerBound.From(var version) -> new Below(version);
    };
  }

  static Cut at(UpperBound bound) {
    return switch (bound) {
      case UpperBound.Before(var version) -> new Below(version);
      case UpperBound.UpTo(var version) -> new Above(version);
      case UpperBound.Open _ -> new Top();
    };
  }

  static int compare(VersionOrder order, Cut one, Cut other) {
    int byEnd = Integer.compare(end(one), end(other));
    if (byEnd != 0 || end(one) != 0) {
      return byEnd;
    }
    int byVersion = order.compare(version(one), version(other));
    return byVersion != 0
        ? byVersion
        : Boolean.compare(one instanceof Above, other instanceof Above);
  }

  /// The version a cut lies beside; the two ends lie beside none.
  static String version(Cut cut) {
    return switch (cut) {
      case Below(var version) -> version;
      case Above(var version) -> version;
      case Bottom _, Top _ -> "";
    };
  }

  private static int end(Cut cut) {
    return switch (cut) {
      case Bottom _ -> -1;
      case Below _, Above _ -> 0;
      case Top _ -> 1;
    };
  }
}
