package org.bellbuoy.standards.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// That a leaf stands at its place in a tree of this size (RFC 6962 section 2.1.1).
///
/// @param path from the leaf's neighbour upwards
public record InclusionProof(long index, long size, List<Hash> path) {

  public InclusionProof {
    path = List.copyOf(path);
  }

  /// @param hashes the hash over any part of the tree
  public static InclusionProof make(long index, long size, Function<Range, Hash> hashes) {
    List<Range> path = new ArrayList<>();
    Range here = new Range(0, size);
    while (here.size() > 1) {
      boolean left = index < here.split();
      path.addFirst(left ? here.right() : here.left());
      here = left ? here.left() : here.right();
    }
    return new InclusionProof(index, size, path.stream().map(hashes).toList());
  }

  public boolean proves(Hash leaf, Hash root) {
    return rootFrom(leaf).filter(root::equals).isPresent();
  }

  /// RFC 9162 section 2.1.3.2.
  private Optional<Hash> rootFrom(Hash leaf) {
    if (index < 0 || index >= size) {
      return Optional.empty();
    }
    long place = index;
    long last = size - 1;
    Hash root = leaf;
    for (Hash next : path) {
      if (last == 0) {
        return Optional.empty();
      }
      if ((place & 1) == 1 || place == last) {
        root = Merkle.node(next, root);
        int up = (place & 1) == 1 ? 0 : Long.numberOfTrailingZeros(place);
        place >>= up;
        last >>= up;
      } else {
        root = Merkle.node(root, next);
      }
      place >>= 1;
      last >>= 1;
    }
    return last == 0 ? Optional.of(root) : Optional.empty();
  }
}
