package org.bellbuoy.standards.versions;

import org.jspecify.annotations.Nullable;

/// A cut whose version has been read, for whoever compares it more than once.
record Edge(Cut cut, @Nullable ReadVersion version) implements Comparable<Edge> {

  static Edge of(VersionScheme scheme, Cut cut) {
    return switch (cut) {
      case Cut.Below(var version) -> new Edge(cut, scheme.order().read(version));
      case Cut.Above(var version) -> new Edge(cut, scheme.order().read(version));
      case Cut.Bottom _, Cut.Top _ -> new Edge(cut, null);
    };
  }

  @Override
  public int compareTo(Edge other) {
    if (version == null || other.version == null) {
      return Integer.compare(end(), other.end());
    }
    int byVersion = version.compareTo(other.version);
    return byVersion != 0
        ? byVersion
        : Boolean.compare(cut instanceof Cut.Above, other.cut instanceof Cut.Above);
  }

  /// Whether it lies below the version itself, so that what begins here may hold it.
  boolean isBelow(ReadVersion asked) {
    if (version == null) {
      return cut instanceof Cut.Bottom;
    }
    int byVersion = version.compareTo(asked);
    return byVersion < 0 || (byVersion == 0 && cut instanceof Cut.Below);
  }

  private int end() {
    return switch (cut) {
      case Cut.Bottom _ -> -1;
      case Cut.Below _, Cut.Above _ -> 0;
      case Cut.Top _ -> 1;
    };
  }
}
