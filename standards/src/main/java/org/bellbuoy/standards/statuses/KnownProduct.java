package org.bellbuoy.standards.statuses;

import java.util.List;
import org.bellbuoy.standards.versions.VersionScheme;

/// What the catalogue knows about a product a table speaks of.
public record KnownProduct(String code, VersionScheme scheme, List<KnownStream> streams) {

  public KnownProduct {
    streams = List.copyOf(streams);
  }

  boolean hasRelease(String version) {
    return streams.stream()
        .flatMap(stream -> stream.releases().stream())
        .filter(scheme::understands)
        .anyMatch(release -> scheme.order().equal(release, version));
  }
}
