package org.bellbuoy.standards.ledger;

import java.util.ArrayList;
import java.util.List;

/// The hashes of RFC 6962 section 2.1, and the tree as a list of its perfect parts.
public final class Merkle {

  private static final byte[] LEAF = {0};
  private static final byte[] NODE = {1};

  private Merkle() {}

  /// Where a node stands: its height above the leaves, and its number from the left.
  public record Place(int level, long index) {}

  public static Hash leaf(byte[] content) {
    return Hash.of(LEAF, content);
  }

  public static Hash node(Hash left, Hash right) {
    return Hash.of(NODE, left.bytes(), right.bytes());
  }

  /// The root over perfect subtrees, largest first; of nothing it is the hash of nothing.
  public static Hash root(List<Hash> peaks) {
    if (peaks.isEmpty()) {
      return Hash.of();
    }
    Hash root = peaks.getLast();
    for (int i = peaks.size() - 2; i >= 0; i--) {
      root = node(peaks.get(i), root);
    }
    return root;
  }

  /// The perfect subtrees a tree of this size consists of, largest first.
  public static List<Place> peaks(long size) {
    return peaks(new Range(0, size));
  }

  /// The same for a part of a tree that a proof names.
  public static List<Place> peaks(Range range) {
    List<Place> peaks = new ArrayList<>();
    long from = range.from();
    for (int level = Long.SIZE - 2; level >= 0; level--) {
      if (((range.size() >> level) & 1) == 1) {
        peaks.add(new Place(level, from >> level));
        from += 1L << level;
      }
    }
    return peaks;
  }
}
