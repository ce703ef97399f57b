package org.bellbuoy.notices;

import java.util.Set;
import org.bellbuoy.customers.WhomItHits;

/// By what we know that a customer is to be told. What the register learns besides about what runs
/// there finds its place here.
public enum Ground {
  INSTALLED("runs there, by what they declared"),
  CONTAINED("contains a part of which it speaks, by the SBOM of what runs there"),
  ENTITLED("may use it and declared no installation"),
  TOLD_BEFORE("was told before, and has nothing of it any more");

  private final String words;

  Ground(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  static Ground of(WhomItHits.Hit hit) {
    if (hit.part().isPresent()) {
      return CONTAINED;
    }
    return hit.installation().isPresent() ? INSTALLED : ENTITLED;
  }

  /// Of a customer of whom nothing is found now, something was said before.
  static Set<Ground> orBefore(Set<Ground> found) {
    return found.isEmpty() ? Set.of(TOLD_BEFORE) : Set.copyOf(found);
  }
}
