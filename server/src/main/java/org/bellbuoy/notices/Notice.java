package org.bellbuoy.notices;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.standards.facts.Severity;
import org.jspecify.annotations.Nullable;

/// The telling of one published revision.
///
/// @param code stands in each of its letters and proves that it is ours
/// @param number of the advisory
/// @param change what is new in the revision; empty in the first
/// @param names of the products it speaks about
public record Notice(
    UUID id,
    String code,
    String number,
    String title,
    String change,
    String names,
    @Nullable Severity level,
    URI page,
    NoticeState state,
    Instant plannedAt,
    long version) {

  public Optional<Severity> findLevel() {
    return Optional.ofNullable(level);
  }
}
