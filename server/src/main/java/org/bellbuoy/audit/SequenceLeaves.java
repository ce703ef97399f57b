package org.bellbuoy.audit;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bellbuoy.kernel.TooBusy;
import org.bellbuoy.standards.ledger.GrowingTree;
import org.bellbuoy.standards.ledger.Hash;
import org.bellbuoy.standards.ledger.Merkle;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Gives waiting leaves their places in the tree, and signs how far it has come.
///
/// Only one node does so at a time: the row of the tree's head is the lease. No deed waits for it.
@Component
public class SequenceLeaves {

  private static final int AT_ONCE = 1_000;
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final TreeStore store;
  private final CheckpointStore checkpoints;
  private final CheckpointKeys keys;
  private final Clock clock;

  SequenceLeaves(TreeStore store, CheckpointStore checkpoints, CheckpointKeys keys, Clock clock) {
    this.store = store;
    this.checkpoints = checkpoints;
    this.keys = keys;
    this.clock = clock;
  }

  /// @return how many leaves were placed; none when another node is at it
  @Transactional
  public int sequence() {
    Optional<Long> size = store.lease(PATIENCE);
    if (size.isEmpty()) {
      return 0;
    }
    List<TreeStore.Pending> waiting = store.pending(AT_ONCE);
    if (!waiting.isEmpty()) {
      grow(size.get(), waiting);
    }
    return waiting.size();
  }

  /// Places everything that waits, within the transaction of whoever asks: for what must be proved
  /// before it is answered. The tree stands still until that transaction ends.
  ///
  /// Refuses: [TooBusy] where another sequencer does not come to its end.
  @Transactional(propagation = Propagation.MANDATORY)
  public void sequenceNow() {
    try {
      long size = store.leaseInTurn(PATIENCE);
      List<TreeStore.Pending> waiting = store.pending(AT_ONCE);
      while (!waiting.isEmpty()) {
        grow(size, waiting);
        size += waiting.size();
        waiting = store.pending(AT_ONCE);
      }
    } catch (PessimisticLockingFailureException taken) {
      throw new TooBusy().refused();
    }
  }

  private void grow(long size, List<TreeStore.Pending> waiting) {
    Map<Merkle.Place, Hash> completed = new LinkedHashMap<>();
    GrowingTree tree = new GrowingTree(size, store.hashes(Merkle.peaks(size)), completed::put);
    waiting.forEach(leaf -> tree.add(leaf.hash()));
    store.place(size, waiting);
    store.keep(completed);
    store.moveHead(tree.size(), tree.root());
    checkpoints.add(keys.sign(tree.size(), tree.root()), clock.instant());
  }
}
