package org.bellbuoy.obligations;

import java.util.UUID;
import org.bellbuoy.cases.CaseFile;

/// What an obligation is about: something that has a circle and a seal of its own.
///
/// @param id opaque here; its seal scope has the same id
/// @param circle who may know of it
public record Subject(Kind kind, UUID id, UUID circle) {

  /// What sort of thing it is.
  public enum Kind {
    CASE
  }

  static Subject of(CaseFile file) {
    return new Subject(Kind.CASE, file.id().value(), file.embargo().value());
  }
}
