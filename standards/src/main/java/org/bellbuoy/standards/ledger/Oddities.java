package org.bellbuoy.standards.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/// Makes sentences out of the places where entries and kept hashes do not agree: which entry was
/// changed, dropped, put in, or has changed places with which.
final class Oddities {

  private final SortedMap<Long, Verification.Odd> odd;
  private final Map<Hash, Long> saidAt = new HashMap<>();
  private final Map<Hash, Long> keptAt = new HashMap<>();
  private final List<Fault> faults = new ArrayList<>();
  private final long saidGood;

  /// @param saidGood up to where what the entries say was signed
  Oddities(SortedMap<Long, Verification.Odd> odd, long saidGood) {
    this.odd = odd;
    this.saidGood = saidGood;
    odd.forEach((place, one) -> {
      one.said().ifPresent(hash -> saidAt.put(hash, place));
      one.kept().ifPresent(hash -> keptAt.put(hash, place));
    });
  }

  List<Fault> faults() {
    odd.forEach((place, one) -> {
      if (one.said().isPresent() && place < saidGood) {
        treeDamaged(place);
      } else {
        explain(place, one);
      }
    });
    return faults;
  }

  private void treeDamaged(long place) {
    add(
        Fault.Kind.TREE_DAMAGED,
        "The hash kept of entry %d is damaged; the entry itself is what was signed.",
        place);
  }

  private void explain(long place, Verification.Odd one) {
    Optional<Long> writtenAt = one.said().map(keptAt::get);
    Optional<Long> nowAt = one.kept().map(saidAt::get);
    if (one.said().isEmpty()) {
      add(Fault.Kind.DROPPED, "Entry %d is missing.", place);
    } else if (writtenAt.isPresent() && writtenAt.equals(nowAt)) {
      swapped(place, writtenAt.get());
    } else if (nowAt.isEmpty() && writtenAt.isPresent()) {
      dropped(place, writtenAt.get());
    } else if (nowAt.isPresent() && writtenAt.isEmpty()) {
      add(Fault.Kind.INSERTED, "What stands as entry %d was never written.", place);
    } else if (writtenAt.isEmpty()) {
      add(Fault.Kind.CHANGED, "Entry %d is not what was written.", place);
    } else {
      moved(place, writtenAt.get());
    }
  }

  private void swapped(long place, long other) {
    if (place < other) {
      add(Fault.Kind.SWAPPED, "Entries %d and %d have changed places.", place, other);
    }
  }

  /// What was written here stands nowhere, and something else moved up.
  private void dropped(long place, long movedUp) {
    add(
        Fault.Kind.DROPPED,
        "Entry %d is missing; what was written as entry %d stands in its place.",
        place,
        movedUp);
  }

  /// One sentence for a whole row that moved together.
  private void moved(long place, long written) {
    Verification.Odd before = odd.get(place - 1);
    boolean follows =
        before != null
            && before.said().map(keptAt::get).filter(at -> at == written - 1).isPresent();
    if (!follows) {
      add(
          Fault.Kind.MOVED,
          "From entry %d on, entries stand in other places than they were written: first entry %d.",
          place,
          written);
    }
  }

  private void add(Fault.Kind kind, String sentence, Long... places) {
    faults.add(new Fault(kind, List.of(places), sentence.formatted((Object[]) places)));
  }
}
