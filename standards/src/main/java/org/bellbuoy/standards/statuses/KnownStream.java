package org.bellbuoy.standards.statuses;

import java.util.List;

/// A line of releases; only a supported one must be spoken for.
public record KnownStream(String name, boolean supported, List<String> releases) {

  public KnownStream {
    releases = List.copyOf(releases);
  }
}
