package org.bellbuoy.standards.ledger;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A few hundred entries of a bundle and the hashes kept of them, until they are put in order.
///
/// When there are as many entries as hashes they are taken in the order in which they stand, so
/// that two which have changed places are found by their hashes; otherwise by the numbers they
/// carry.
final class BundleRow {

  private record Line(long number, Optional<Long> named, String text) {
    byte[] content() {
      return text.getBytes(ISO_8859_1);
    }
  }

  private final List<Optional<Hash>> hashes = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();
  private final long from;

  BundleRow(long from) {
    this.from = from;
  }

  void hash(Optional<Hash> hash) {
    hashes.add(hash);
  }

  /// @param number of the line in the bundle
  /// @param named the entry it says it is
  void entry(long number, Optional<Long> named, String content) {
    lines.add(new Line(number, named, content));
  }

  void passTo(Verification walk) {
    if (lines.size() == hashes.size()) {
      inOrder(walk);
    } else {
      byNumber(walk);
    }
  }

  private void inOrder(Verification walk) {
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      long place = from + i;
      boolean itself = Optional.of(Merkle.leaf(line.content())).equals(hashes.get(i));
      if (itself && line.named().filter(named -> named == place).isEmpty()) {
        walk.unreadable(
            "Line %d holds entry %d and is marked otherwise.".formatted(line.number(), place),
            place);
      }
      walk.entry(Optional.of(line.content()), hashes.get(i));
    }
  }

  private void byNumber(Verification walk) {
    int size = Math.max(hashes.size(), lines.size());
    List<Optional<byte[]>> placed =
        new ArrayList<>(java.util.Collections.nCopies(size, Optional.empty()));
    List<Line> left = new ArrayList<>();
    for (Line line : lines) {
      int place = Math.clamp(line.named().orElse(-1L) - from, -1, size);
      if (place >= 0 && place < size && placed.get(place).isEmpty()) {
        placed.set(place, Optional.of(line.content()));
      } else {
        left.add(line);
      }
    }
    for (Line line : left) {
      int free = placed.indexOf(Optional.<byte[]>empty());
      walk.unreadable(
          "Line %d does not say which entry it is.".formatted(line.number()), from + free);
      placed.set(free, Optional.of(line.content()));
    }
    for (int i = 0; i < size; i++) {
      walk.entry(placed.get(i), i < hashes.size() ? hashes.get(i) : Optional.empty());
    }
  }
}
