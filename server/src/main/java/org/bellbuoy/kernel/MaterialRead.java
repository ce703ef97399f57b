package org.bellbuoy.kernel;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Somebody read material that only a circle may know. Told once per request.
///
/// @param about the circle, or the thing itself while it has none, or the reader for a list of
///   titles out of many circles
/// @param read the ids of what was read
/// @param manner by what right
public record MaterialRead(Actor by, Instant at, UUID about, List<UUID> read, Manner manner)
    implements DomainEvent {

  public MaterialRead {
    read = List.copyOf(read);
  }

  /// Read by one of those who may know.
  public MaterialRead(Actor by, Instant at, UUID about, List<UUID> read) {
    this(by, at, about, read, Manner.IN_CIRCLE);
  }
}
