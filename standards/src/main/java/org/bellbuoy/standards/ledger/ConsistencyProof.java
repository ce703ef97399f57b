package org.bellbuoy.standards.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// That a tree only grew: the first so many leaves of the later tree are the earlier one (RFC 6962
/// section 2.1.2).
public record ConsistencyProof(long first, long second, List<Hash> path) {

  public ConsistencyProof {
    path = List.copyOf(path);
  }

  /// @param hashes the hash over any part of the tree
  public static ConsistencyProof make(long first, long second, Function<Range, Hash> hashes) {
    List<Range> path = new ArrayList<>();
    if (first > 0 && first < second) {
      walk(first, new Range(0, second), true, path);
    }
    return new ConsistencyProof(first, second, path.stream().map(hashes).toList());
  }

  /// SUBPROOF of the standard: `whole` says that the earlier tree's root is known to the verifier.
  private static void walk(long end, Range here, boolean whole, List<Range> path) {
    if (end == here.to()) {
      if (!whole) {
        path.add(here);
      }
    } else if (end <= here.split()) {
      walk(end, here.left(), whole, path);
      path.add(here.right());
    } else {
      walk(end, here.right(), false, path);
      path.add(here.left());
    }
  }

  /// RFC 9162 section 2.1.4.2.
  public boolean proves(Hash firstRoot, Hash secondRoot) {
    if (first == second) {
      return path.isEmpty() && firstRoot.equals(secondRoot);
    }
    if (first <= 0 || first > second) {
      return first == 0 && path.isEmpty();
    }
    List<Hash> all = new ArrayList<>(path);
    if (Long.bitCount(first) == 1) {
      all.addFirst(firstRoot);
    }
    return !all.isEmpty() && climbs(all, firstRoot, secondRoot);
  }

  private boolean climbs(List<Hash> all, Hash firstRoot, Hash secondRoot) {
    int level = Long.numberOfTrailingZeros(~(first - 1));
    long place = (first - 1) >> level;
    long last = (second - 1) >> level;
    Hash early = all.getFirst();
    Hash late = all.getFirst();
    for (Hash next : all.subList(1, all.size())) {
      if (last == 0) {
        return false;
      }
      if ((place & 1) == 1 || place == last) {
        early = Merkle.node(next, early);
        late = Merkle.node(next, late);
        int up = (place & 1) == 1 ? 0 : Long.numberOfTrailingZeros(place);
        place >>= up;
        last >>= up;
      } else {
        late = Merkle.node(late, next);
      }
      place >>= 1;
      last >>= 1;
    }
    return last == 0 && early.equals(firstRoot) && late.equals(secondRoot);
  }
}
