package org.bellbuoy.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bellbuoy.standards.ledger.NoteKey;
import org.jspecify.annotations.Nullable;

/// How far the ledger has come.
///
/// @param size entries that have their place
/// @param waiting entries that are written and have no place yet
/// @param oldestWaiting when the first of those was written, or null
/// @param keys that sign checkpoints, the one in force first
public record LedgerState(
    long size,
    long waiting,
    @Nullable Instant oldestWaiting,
    Optional<LedgerCheckpoint> newest,
    List<NoteKey> keys) {

  public LedgerState {
    keys = List.copyOf(keys);
  }
}
