package org.bellbuoy.audit;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.bellbuoy.standards.ledger.CheckpointNote;
import org.bellbuoy.standards.ledger.Hash;
import org.bellbuoy.standards.ledger.Merkle;
import org.bellbuoy.standards.ledger.Range;
import org.bellbuoy.standards.ledger.SetProof;
import org.springframework.stereotype.Component;

/// What the ledger says about some things and no others, with one proof for all of it. For the
/// roof, which checks who asks.
@Component
public class EntriesAbout {

  private static final int AT_ONCE = 5_000;

  private final AboutStore store;
  private final TreeStore tree;
  private final CheckpointStore checkpoints;
  private final SequenceLeaves sequencer;

  EntriesAbout(
      AboutStore store, TreeStore tree, CheckpointStore checkpoints, SequenceLeaves sequencer) {
    this.store = store;
    this.tree = tree;
    this.checkpoints = checkpoints;
    this.sequencer = sequencer;
  }

  /// An entry at its place.
  public record Placed(long place, EntryAbout entry) {}

  /// Entries at their places, and what proves them all under one signed head.
  ///
  /// @param path as [SetProof] has it
  public record Proven(CheckpointNote head, List<Placed> entries, List<Hash> path) {

    public Proven {
      entries = List.copyOf(entries);
      path = List.copyOf(path);
    }
  }

  /// In the order of time.
  ///
  /// @param without a word that stands as *what* and is not wanted
  public List<EntryAbout> find(Collection<UUID> about, String without) {
    return store.find(about, without);
  }

  /// How many there are of what was not wanted.
  public long count(Collection<UUID> about, String what) {
    return store.count(about, what);
  }

  /// Gives everything that waits its place, in the transaction of whoever asks, and proves these
  /// under the head that is signed then.
  public Proven prove(Collection<UUID> entries) {
    sequencer.sequenceNow();
    List<Placed> placed = store.placed(entries);
    CheckpointNote head = checkpoints.newest().orElseThrow().note();
    List<Long> places = placed.stream().map(Placed::place).toList();
    return new Proven(head, placed, path(SetProof.others(head.size(), places)));
  }

  private List<Hash> path(List<Range> others) {
    List<Merkle.Place> nodes =
        others.stream().flatMap(range -> Merkle.peaks(range).stream()).distinct().toList();
    Map<Merkle.Place, Hash> known = new HashMap<>();
    for (int from = 0; from < nodes.size(); from += AT_ONCE) {
      known.putAll(tree.known(nodes.subList(from, Math.min(from + AT_ONCE, nodes.size()))));
    }
    return others.stream()
        .map(range ->
            Merkle.root(
                Merkle.peaks(range).stream()
                    .map(place -> Objects.requireNonNull(known.get(place)))
                    .toList()))
        .toList();
  }
}
