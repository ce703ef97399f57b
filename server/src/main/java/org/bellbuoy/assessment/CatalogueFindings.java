package org.bellbuoy.assessment;

import java.util.List;

/// What the catalogue says against a table of versions, in sentences; empty where it says nothing.
///
/// @param ranges bounds and streams: overlaps, unknown bounds, supported streams left out
/// @param builds fixed versions of which no build with its hash is registered
public record CatalogueFindings(List<String> ranges, List<String> builds) {
  public CatalogueFindings {
    ranges = List.copyOf(ranges);
    builds = List.copyOf(builds);
  }

  public static CatalogueFindings none() {
    return new CatalogueFindings(List.of(), List.of());
  }
}
