package org.bellbuoy.standards.facts;

import org.bellbuoy.standards.versions.VersionRange;
import org.jspecify.annotations.Nullable;

/// Versions of which we do not know yet whether they suffer from the flaw.
public record UnderInvestigation(Product product, @Nullable String stream, VersionRange versions)
    implements StatusRow {

  public UnderInvestigation {
    stream = Texts.orNull(stream);
  }
}
