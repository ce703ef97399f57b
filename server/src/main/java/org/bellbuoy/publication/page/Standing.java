package org.bellbuoy.publication.page;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Whether an advisory still stands, and what a reader must know before reading on.
public sealed interface Standing {

  /// It stands.
  record Final() implements Standing {}

  /// It stands, and more is to come.
  ///
  /// @param nextUpdateBy the moment we promised to say more by
  record Interim(Instant nextUpdateBy) implements Standing {}

  /// It was wrong as a whole.
  record Withdrawn(LocalDate on, String reason) implements Standing {}

  /// Another one took its place.
  ///
  /// @param href where the other is, or null when it is elsewhere
  record Superseded(LocalDate on, String by, @Nullable String href) implements Standing {}
}
