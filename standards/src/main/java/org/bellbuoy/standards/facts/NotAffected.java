package org.bellbuoy.standards.facts;

import org.bellbuoy.standards.versions.VersionRange;
import org.jspecify.annotations.Nullable;

/// Versions that do not suffer from the flaw although one might think so, and why not.
public record NotAffected(
    Product product,
    @Nullable String stream,
    VersionRange versions,
    @Nullable Justification justification,
    @Nullable String statement)
    implements StatusRow {

  public NotAffected {
    stream = Texts.orNull(stream);
    statement = Texts.orNull(statement);
  }
}
