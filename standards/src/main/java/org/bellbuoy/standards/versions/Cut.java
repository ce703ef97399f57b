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

  /// The version a cut lies beside; the two ends lie beside none.
  static String version(Cut cut) {
    return switch (cut) {
      case Below(var version) -> version;
      case Above(var version) -> version;
      case Bottom _, Top _ -> "";
    };
  }
}
