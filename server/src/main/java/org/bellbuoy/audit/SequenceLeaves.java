package org.bellbuoy.audit;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Gives waiting leaves their places in the tree, and signs how far it has come.
///
/// Only one node does so at a time: the row of the tree's head is the lease. No deed waits for it.
@Component
public class SequenceLeaves {

  private static final int AT_ONCE = 1_000;

  private final TreeStore store;
  private final CheckpointKeys keys;
  private final Clock clock;

  SequenceLeaves(TreeStore store, CheckpointKeys keys, Clock clock) {
    this.store = store;
    this.keys = keys;
    this.clock = clock;
  }

  /// @return how many leaves were placed; none when another node is at it
  @Transactional
  public int sequence() {
    Optional<Long> size = store.lease();
    if (size.isEmpty()) {
      return 0;
    }
    List<TreeStore.Pending> waiting = store.pending(AT_ONCE);
    if (!waiting.isEmpty()) {
      grow(size.get(), waiting);
    }
    return waiting.size();
  }

  private void grow(long size, List<TreeStore.Pending> waiting) {
    GrowingTree tree = new GrowingTree(size, store.hashes(Merkle.peaks(size)));
    waiting.forEach(leaf -> tree.add(leaf.hash().bytes()));
    store.place(size, waiting);
    store.keep(tree.completed());
    store.moveHead(tree.size(), tree.root());
    store.add(keys.sign(tree.size(), new Hash(tree.root())), clock.instant());
  }
}
