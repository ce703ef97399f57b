package org.bellbuoy.standards.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// One walk along a ledger: reckons its tree anew from what the entries say, and once more from the
/// hashes kept beside them, and asks at every signed checkpoint which of the two was signed.
///
/// Holds nothing of what is in order, so a ledger may be as long as it likes.
public final class Verification {

  private final List<NoteKey> keys;
  private final GrowingTree said = GrowingTree.empty();
  private final GrowingTree kept = GrowingTree.empty();
  private final TreeMap<Long, Odd> odd = new TreeMap<>();
  private final TreeMap<Long, List<CheckpointNote>> elsewhere = new TreeMap<>();
  private final List<Fault> faults = new ArrayList<>();
  private long position;
  private long saidGood;
  private long signed;
  private boolean between;

  /// @param keys whose checkpoints count
  public Verification(List<NoteKey> keys) {
    this.keys = List.copyOf(keys);
  }

  /// An entry where what it says and the hash kept of it do not agree.
  ///
  /// @param said the hash of what stands there; empty where nothing does
  /// @param kept the hash kept of what was written there; empty where it cannot be read
  record Odd(Optional<Hash> said, Optional<Hash> kept) {}

  /// Takes a checkpoint that was kept in another place, before the walk begins.
  public void remember(CheckpointNote note) {
    elsewhere.computeIfAbsent(note.size(), _ -> new ArrayList<>()).add(note);
  }

  /// The next entry.
  ///
  /// @param content what it says; empty where the entry is missing or cannot be read
  /// @param hash the hash kept in the tree; empty where it is missing or cannot be read
  public void entry(Optional<byte[]> content, Optional<Hash> hash) {
    Optional<Hash> reckoned = content.map(Merkle::leaf);
    if (reckoned.isEmpty() || !reckoned.equals(hash)) {
      odd.put(position, new Odd(reckoned, hash));
    }
    said.add(reckoned.or(() -> hash).orElseGet(Hash::of));
    kept.add(hash.or(() -> reckoned).orElseGet(Hash::of));
    position++;
    elsewhere.getOrDefault(position, List.of()).forEach(this::checkpoint);
  }

  /// A checkpoint over all entries so far.
  public void checkpoint(CheckpointNote note) {
    if (keys.stream().noneMatch(note::isSignedBy)) {
      faults.add(
          new Fault(
              Fault.Kind.NOT_SIGNED,
              List.of(),
              "The checkpoint over %d entries is not signed by the key of this ledger."
                  .formatted(note.size())));
      return;
    }
    if (note.size() == position) {
      judge(note);
    }
  }

  private void judge(CheckpointNote note) {
    boolean saidIsSigned = note.root().equals(said.root());
    boolean keptIsSigned = note.root().equals(kept.root());
    if (!saidIsSigned && !keptIsSigned && !between) {
      between = true;
      faults.add(
          new Fault(
              Fault.Kind.BETWEEN,
              List.of(signed, position - 1),
              "From entry %d to entry %d something is not what was signed, and the hashes kept beside the entries do not tell which of them."
                  .formatted(signed, position - 1)));
    }
    saidGood = saidIsSigned ? position : saidGood;
    signed = position;
  }

  /// How many entries were passed.
  public long passed() {
    return position;
  }

  /// Something else that was found on the way.
  public void found(Fault fault) {
    faults.add(fault);
  }

  /// Something that cannot be read at all.
  ///
  /// @param entries the entries it is about, as far as they can be told
  public void unreadable(String sentence, Long... entries) {
    faults.add(new Fault(Fault.Kind.UNREADABLE, List.of(entries), sentence));
  }

  /// The end of the walk.
  public Result finish() {
    elsewhere.tailMap(position, false).values().stream()
        .flatMap(List::stream)
        .forEach(this::missing);
    List<Fault> all = new ArrayList<>(new Oddities(odd, saidGood).faults());
    all.addAll(faults);
    return new Result(position, signed, all);
  }

  private void missing(CheckpointNote note) {
    if (keys.stream().noneMatch(note::isSignedBy)) {
      checkpoint(note);
      return;
    }
    faults.add(
        new Fault(
            Fault.Kind.SHORTENED,
            List.of(position, note.size() - 1),
            "Entries %d to %d are missing: a checkpoint over %d entries was signed."
                .formatted(position, note.size() - 1, note.size())));
  }

  /// What came out.
  ///
  /// @param entries how many there are
  /// @param signed how many of them a checkpoint speaks for
  public record Result(long entries, long signed, List<Fault> faults) {

    public Result {
      faults = List.copyOf(faults);
    }

    public boolean whole() {
      return faults.isEmpty();
    }
  }
}
