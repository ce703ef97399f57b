package org.bellbuoy.incidents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Persons whose data an incident exposed, brought in to be told; destroyed by a date. How many
/// they were stays.
///
/// @param destroyedAt null while they are there
public record PersonList(
    UUID id,
    UUID incident,
    String code,
    int persons,
    Instant at,
    LocalDate destroyBy,
    @Nullable Instant destroyedAt) {

  public Optional<Instant> findDestroyedAt() {
    return Optional.ofNullable(destroyedAt);
  }
}
