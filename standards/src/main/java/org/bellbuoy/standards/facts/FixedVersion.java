package org.bellbuoy.standards.facts;

import java.time.Instant;
import java.util.List;
import org.bellbuoy.standards.versions.VersionScheme;
import org.jspecify.annotations.Nullable;

/// A version in which the flaw is gone; later ones of its stream are free of it, too.
public record FixedVersion(
    Product product,
    @Nullable String stream,
    VersionScheme scheme,
    String version,
    @Nullable Instant released,
    List<String> platforms)
    implements StatusRow {

  public FixedVersion {
    stream = Texts.orNull(stream);
    version = Texts.required(version, "the fixed version of " + product.name());
    platforms = List.copyOf(platforms);
  }

  public static FixedVersion of(Product product, VersionScheme scheme, String version) {
    return new FixedVersion(product, null, scheme, version, null, List.of());
  }
}
