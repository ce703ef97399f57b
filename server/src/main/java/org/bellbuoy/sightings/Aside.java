package org.bellbuoy.sightings;

import java.util.ArrayList;
import java.util.List;
import org.bellbuoy.kernel.Invalid;

/// Counts what of a file could not be read, and keeps the first sentences that say where and why.
final class Aside {

  private static final int MOST_NAMED = 100;
  private static final int ONE_IN = 10;

  private final List<String> named = new ArrayList<>();
  private int count;

  void add(String sentence) {
    count++;
    if (named.size() < MOST_NAMED) {
      named.add(sentence);
    }
  }

  int count() {
    return count;
  }

  List<String> named() {
    return List.copyOf(named);
  }

  /// Refuses a file of which more than one part in ten is wrong: it is another kind, or broken.
  void requireFew(int parts) {
    if (count * (long) ONE_IN > parts) {
      throw Invalid.of(
              "file",
              "Nothing was taken in: %,d of %,d entries cannot be read. The first: %s"
                  .formatted(count, parts, named.getFirst()))
          .refused();
    }
  }
}
