package org.bellbuoy.audit;

import java.util.ArrayList;
import java.util.List;
import org.bellbuoy.vault.Hashes;

/// The hashes of RFC 6962 section 2.1, and the tree as a list of its perfect parts.
final class Merkle {

  private static final byte[] LEAF = {0};
  private static final byte[] NODE = {1};

  private Merkle() {}

  static byte[] leaf(byte[] content) {
    return Hashes.sha256(LEAF, content);
  }

  static byte[] node(byte[] left, byte[] right) {
    return Hashes.sha256(NODE, left, right);
  }

  /// The root over perfect subtrees, largest first; of nothing it is the hash of nothing.
  static byte[] root(List<byte[]> peaks) {
    if (peaks.isEmpty()) {
      return Hashes.sha256(new byte[0]);
    }
    byte[] root = peaks.getLast();
    for (int i = peaks.size() - 2; i >= 0; i--) {
      root = node(peaks.get(i), root);
    }
    return root;
  }

  /// The perfect subtrees a tree of this size consists of, largest first.
  static List<Place> peaks(long size) {
    List<Place> peaks = new ArrayList<>();
    for (int level = Long.SIZE - 2; level >= 0; level--) {
      if ((size >> level & 1) == 1) {
        peaks.add(new Place(level, (size >> level) - 1));
      }
    }
    return peaks;
  }

  /// Where a node stands: its height above the leaves, and its number from the left.
  record Place(int level, long index) {}
}
