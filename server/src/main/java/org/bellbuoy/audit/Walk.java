package org.bellbuoy.audit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.bellbuoy.standards.ledger.CheckpointNote;
import org.springframework.stereotype.Component;

/// A walk along the whole ledger: every place in order, and each checkpoint after the entries it
/// speaks for. Holds a few hundred of either in memory.
@Component
class Walk {

  private static final int AT_ONCE = 500;

  private final EntryStore entries;
  private final CheckpointStore checkpoints;

  Walk(EntryStore entries, CheckpointStore checkpoints) {
    this.entries = entries;
    this.checkpoints = checkpoints;
  }

  void along(Consumer<EntryStore.Walked> place, Consumer<CheckpointNote> checkpoint) {
    Signed signed = new Signed(checkpoint);
    entries.walk(one -> {
      place.accept(one);
      signed.passTo(one.position() + 1);
    });
    signed.passTo(Long.MAX_VALUE);
  }

  private final class Signed {

    private final Consumer<CheckpointNote> hears;
    private final Deque<CheckpointNote> next = new ArrayDeque<>();
    private boolean more = true;
    private long read;

    Signed(Consumer<CheckpointNote> hears) {
      this.hears = hears;
    }

    void passTo(long size) {
      refill();
      while (!next.isEmpty() && next.peek().size() <= size) {
        hears.accept(next.remove());
        refill();
      }
    }

    private void refill() {
      if (next.isEmpty() && more) {
        checkpoints.after(read, AT_ONCE).forEach(one -> next.add(one.note()));
        more = !next.isEmpty();
        read = more ? next.getLast().size() : read;
      }
    }
  }
}
