package org.bellbuoy.standards.ledger;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;

/// That several leaves stand at their places in one tree (RFC 6962 section 2.1): the hashes of all
/// parts of the tree in which none of them stands, from left to right. Far shorter than a proof for
/// each, because neighbours share their way to the root.
///
/// @param places of the leaves, ascending
/// @param path the hashes of the other parts
public record SetProof(long size, List<Long> places, List<Hash> path) {

  public SetProof {
    places = List.copyOf(places);
    path = List.copyOf(path);
  }

  /// @param hashes the hash over any part of the tree
  public static SetProof make(long size, List<Long> places, Function<Range, Hash> hashes) {
    return new SetProof(size, places, others(size, places).stream().map(hashes).toList());
  }

  /// The parts of the tree in which none of the places lies, from left to right: those whose hashes
  /// are the path.
  public static List<Range> others(long size, List<Long> places) {
    List<Range> others = new ArrayList<>();
    walk(new Range(0, size), places, others);
    return others;
  }

  private static void walk(Range here, List<Long> places, List<Range> others) {
    if (places.isEmpty()) {
      others.add(here);
    } else if (here.size() > 1) {
      int cut = cut(places, here.split());
      walk(here.left(), places.subList(0, cut), others);
      walk(here.right(), places.subList(cut, places.size()), others);
    }
  }

  /// The root that follows from these leaves and the path; empty where they make no tree.
  ///
  /// @param leaves their hashes, in the order of the places
  public Optional<Hash> root(List<Hash> leaves) {
    if (size < 1 || places.isEmpty() || leaves.size() != places.size() || !ascending()) {
      return Optional.empty();
    }
    try {
      Reckoning reckoning = new Reckoning(leaves.iterator(), path.iterator());
      Hash root = reckoning.over(new Range(0, size), places);
      return reckoning.path.hasNext() ? Optional.empty() : Optional.of(root);
    } catch (NoSuchElementException tooShort) {
      return Optional.empty();
    }
  }

  private boolean ascending() {
    long before = -1;
    for (long place : places) {
      if (place <= before || place >= size) {
        return false;
      }
      before = place;
    }
    return true;
  }

  /// How many of the places lie left of this one.
  private static int cut(List<Long> places, long split) {
    int cut = 0;
    while (cut < places.size() && places.get(cut) < split) {
      cut++;
    }
    return cut;
  }

  private record Reckoning(Iterator<Hash> leaves, Iterator<Hash> path) {

    Hash over(Range here, List<Long> places) {
      if (places.isEmpty()) {
        return path.next();
      }
      if (here.size() == 1) {
        return leaves.next();
      }
      int cut = cut(places, here.split());
      Hash left = over(here.left(), places.subList(0, cut));
      return Merkle.node(left, over(here.right(), places.subList(cut, places.size())));
    }
  }
}
