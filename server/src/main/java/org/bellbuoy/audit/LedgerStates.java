package org.bellbuoy.audit;

import java.util.Optional;
import org.springframework.stereotype.Component;

/// How far the ledger has come, for the roof.
@Component
public class LedgerStates {

  private final TreeStore tree;
  private final EntryStore entries;
  private final CheckpointStore checkpoints;
  private final CheckpointKeys keys;

  LedgerStates(
      TreeStore tree, EntryStore entries, CheckpointStore checkpoints, CheckpointKeys keys) {
    this.tree = tree;
    this.entries = entries;
    this.checkpoints = checkpoints;
    this.keys = keys;
  }

  public LedgerState get() {
    return new LedgerState(
        tree.size(),
        entries.waiting(),
        entries.oldestWaiting().orElse(null),
        checkpoints.newest(),
        keys.known());
  }

  public Optional<LedgerCheckpoint> newest() {
    return checkpoints.newest();
  }

  /// The first checkpoint that speaks for this entry; empty while none does.
  public Optional<LedgerCheckpoint> speakingFor(long position) {
    return checkpoints.over(position + 1);
  }
}
