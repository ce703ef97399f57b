package org.bellbuoy.standards.versions;

/// A stretch of versions between two cuts; unlike a range it may begin just above a version.
record Span(Cut lower, Cut upper) {

  String inWords() {
    if (lower instanceof Cut.Below(var first)
        && upper instanceof Cut.Above(var last)
        && first.equals(last)) {
      return first;
    }
    String from =
        switch (lower) {
          case Cut.Below(var version) -> "from " + version;
          case Cut.Above(var version) -> "after " + version;
          case Cut.Bottom _, Cut.Top _ -> "all versions";
        };
    String to =
        switch (upper) {
          case Cut.Below(var version) -> " before " + version;
          case Cut.Above(var version) -> " up to and including " + version;
          case Cut.Bottom _, Cut.Top _ -> lower instanceof Cut.Bottom ? "" : " on";
        };
    return from + to;
  }
}
