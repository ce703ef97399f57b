package org.bellbuoy.audit;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reckons the whole tree anew from what the leaves say and compares it with what was signed.
@Component
public class VerifyLedger {

  private final TreeStore store;
  private final CheckpointKeys keys;

  VerifyLedger(TreeStore store, CheckpointKeys keys) {
    this.store = store;
    this.keys = keys;
  }

  /// @return what is wrong, in the order of the ledger; empty when all is well
  @Transactional
  public List<String> verify() {
    Walk walk = new Walk();
    store.eachEntry(walk::pass);
    store.newestCheckpoint().ifPresent(checkpoint -> walk.arriveAt(checkpoint, keys));
    return List.copyOf(walk.wrong);
  }

  /// One walk along the ledger.
  private static final class Walk {

    private final List<String> wrong = new ArrayList<>();
    private final GrowingTree tree = new GrowingTree(0, List.of());
    private long next;

    void pass(TreeStore.Entry entry) {
      for (; next < entry.position(); next++) {
        wrong.add("The entry at %d is missing.".formatted(next));
      }
      Hash reckoned = new Hash(Leaf.hashOf(entry.content()));
      if (!reckoned.equals(entry.hash()) || !reckoned.equals(entry.stored())) {
        wrong.add("The entry at %d is not what was written.".formatted(entry.position()));
      }
      tree.add(reckoned.bytes());
      next = entry.position() + 1;
    }

    void arriveAt(Checkpoint checkpoint, CheckpointKeys keys) {
      if (checkpoint.size() != tree.size() || !checkpoint.root().equals(new Hash(tree.root()))) {
        wrong.add(
            "The ledger is not the one of the checkpoint at %d.".formatted(checkpoint.size()));
      }
      if (!keys.verifies(checkpoint)) {
        wrong.add("The checkpoint at %d is not signed by our key.".formatted(checkpoint.size()));
      }
    }
  }
}
