package org.bellbuoy.standards.facts;

import java.util.List;
import org.bellbuoy.standards.versions.VersionRange;
import org.jspecify.annotations.Nullable;

/// Versions of a product that hold the flaw, on these platforms (none named: on all), and only
/// under this condition of their configuration.
public record AffectedRange(
    Product product,
    @Nullable String stream,
    VersionRange versions,
    List<String> platforms,
    @Nullable String condition)
    implements StatusRow {

  public AffectedRange {
    stream = Texts.orNull(stream);
    platforms = List.copyOf(platforms);
    condition = Texts.orNull(condition);
  }

  public static AffectedRange of(Product product, VersionRange versions) {
    return new AffectedRange(product, null, versions, List.of(), null);
  }
}
