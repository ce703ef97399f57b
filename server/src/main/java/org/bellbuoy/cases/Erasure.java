package org.bellbuoy.cases;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.bellbuoy.identity.Proposed;
import org.bellbuoy.identity.TwoPersonDeed;
import org.bellbuoy.identity.Urgency;
import org.jspecify.annotations.Nullable;

/// That a case was, or is to be, made unreadable for ever.
///
/// @param erasedAt when it was done; null while it waits for the second person
/// @param alone whether nobody else could confirm it
public record Erasure(
    Ground ground,
    UUID proposedBy,
    Instant proposedAt,
    @Nullable UUID confirmedBy,
    @Nullable Instant erasedAt,
    boolean alone) {

  /// Why a case may be erased. One of a closed list, so that the reason itself tells nothing.
  public enum Ground {
    REPORTER_ASKED,
    LAW,
    RETENTION,
    SENT_BY_MISTAKE;

    public String words() {
      return switch (this) {
        case REPORTER_ASKED -> "the reporter asked for it";
        case LAW -> "the law demands it";
        case RETENTION -> "kept long enough";
        case SENT_BY_MISTAKE -> "sent here by mistake";
      };
    }

    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /// The erasure as it waits for somebody else.
  public Proposed of(CaseFile file) {
    return new Proposed(
        TwoPersonDeed.ERASE_CASE,
        file.id().value(),
        file.embargo().value(),
        Set.of(proposedBy),
        proposedAt,
        Urgency.ORDINARY);
  }

  public boolean done() {
    return erasedAt != null;
  }
}
