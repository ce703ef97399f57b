package org.bellbuoy.fixes;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.jspecify.annotations.Nullable;

/// Something to be done in a case or on one of its streams, or something that stands in the way of
/// a stream.
///
/// @param owner who does it; for a blocker, who clears it
/// @param doneAt null while it is open
public record FixItem(
    String code,
    Kind kind,
    Trade trade,
    String text,
    @Nullable UUID owner,
    Actor openedBy,
    Instant openedAt,
    @Nullable Actor doneBy,
    @Nullable Instant doneAt) {

  /// What sort of item it is.
  public enum Kind {
    TASK("task"),
    /// While one stands, the stream cannot become ready.
    BLOCKER("blocker");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  public boolean open() {
    return doneAt == null;
  }

  public Optional<UUID> findOwner() {
    return Optional.ofNullable(owner);
  }
}
