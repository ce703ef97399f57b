package org.bellbuoy.audit;

import java.util.ArrayList;
import java.util.List;

/// A tree to which leaves are added on the right; remembers only its perfect parts.
final class GrowingTree {

  /// A node that was completed, to be kept for proofs.
  record Node(Merkle.Place place, Hash hash) {}

  private final List<byte[]> peaks;
  private final List<Node> completed = new ArrayList<>();
  private long size;

  /// @param peaks the hashes at [Merkle#peaks] of that size
  GrowingTree(long size, List<byte[]> peaks) {
    this.size = size;
    this.peaks = new ArrayList<>(peaks);
  }

  /// Adds a leaf and completes every subtree that ends with it.
  void add(byte[] leafHash) {
    byte[] hash = leafHash;
    long index = size;
    int level = 0;
    complete(level, index, hash);
    while ((index & 1) == 1) {
      hash = Merkle.node(peaks.removeLast(), hash);
      index >>= 1;
      level++;
      complete(level, index, hash);
    }
    peaks.add(hash);
    size++;
  }

  private void complete(int level, long index, byte[] hash) {
    completed.add(new Node(new Merkle.Place(level, index), new Hash(hash)));
  }

  long size() {
    return size;
  }

  byte[] root() {
    return Merkle.root(peaks);
  }

  List<Node> completed() {
    return List.copyOf(completed);
  }
}
