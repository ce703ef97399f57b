package org.bellbuoy.standards.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/// A tree to which leaves are added on the right; remembers only its perfect parts.
public final class GrowingTree {

  private final List<Hash> peaks;
  private final BiConsumer<Merkle.Place, Hash> completed;
  private long size;

  /// @param peaks the hashes at [Merkle#peaks] of that size
  /// @param completed hears of every subtree that is complete, from the leaf upwards
  public GrowingTree(long size, List<Hash> peaks, BiConsumer<Merkle.Place, Hash> completed) {
    this.size = size;
    this.peaks = new ArrayList<>(peaks);
    this.completed = completed;
  }

  public static GrowingTree empty() {
    return new GrowingTree(0, List.of(), (_, _) -> {});
  }

  /// Adds a leaf and completes every subtree that ends with it.
  public void add(Hash leaf) {
    Hash hash = leaf;
    long index = size;
    int level = 0;
    completed.accept(new Merkle.Place(level, index), hash);
    while ((index & 1) == 1) {
      hash = Merkle.node(peaks.removeLast(), hash);
      index >>= 1;
      level++;
      completed.accept(new Merkle.Place(level, index), hash);
    }
    peaks.add(hash);
    size++;
  }

  public long size() {
    return size;
  }

  public Hash root() {
    return Merkle.root(peaks);
  }
}
