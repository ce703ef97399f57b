package org.bellbuoy.obligations;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// That an authority asked for more, such as an intermediate report (CRA Article 14(6), NIS 2
/// Article 23(4)(c)), and what it was given.
///
/// @param dueAt by when it wants it, or null
public record Request(
    UUID id,
    String code,
    Instant askedAt,
    @Nullable Instant dueAt,
    String text,
    Instant notedAt,
    @Nullable Instant answeredAt,
    String answer) {

  public boolean open() {
    return answeredAt == null;
  }
}
