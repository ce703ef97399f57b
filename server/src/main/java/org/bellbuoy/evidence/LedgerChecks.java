package org.bellbuoy.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;
import org.bellbuoy.audit.LedgerCheckpoint;
import org.bellbuoy.audit.LedgerEntries;
import org.bellbuoy.audit.LedgerEntry;
import org.bellbuoy.audit.LedgerStates;
import org.bellbuoy.audit.Proofs;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.standards.ledger.CheckpointNote;
import org.bellbuoy.standards.ledger.EntryProof;
import org.bellbuoy.standards.ledger.Hash;
import org.bellbuoy.standards.ledger.InclusionProof;
import org.bellbuoy.standards.ledger.Merkle;
import org.bellbuoy.standards.ledger.NoteKey;
import org.springframework.stereotype.Component;

/// Compares what was signed once with what stands in the ledger now. Everything is reckoned from
/// entries, nodes and signatures; nothing is taken from an earlier answer.
@Component
public class LedgerChecks {

  private final LedgerStates states;
  private final LedgerEntries entries;
  private final Proofs proofs;
  private final Authority authority;

  LedgerChecks(LedgerStates states, LedgerEntries entries, Proofs proofs, Authority authority) {
    this.states = states;
    this.entries = entries;
    this.proofs = proofs;
    this.authority = authority;
  }

  /// @param one a checkpoint that somebody kept; empty for the newest
  /// @param other a second one; empty for the newest
  /// @param position of an entry to look for; empty for none
  public LedgerCheck check(
      Viewer viewer,
      Optional<CheckpointNote> one,
      Optional<CheckpointNote> other,
      Optional<Long> position) {
    authority.require(viewer, Permission.READ_LEDGER);
    CheckpointNote first = one.orElseGet(this::newest);
    CheckpointNote second = other.orElseGet(this::newest);
    boolean inOrder = first.size() <= second.size();
    LedgerCheck.Head earlier = head(inOrder ? first : second);
    LedgerCheck.Head later = head(inOrder ? second : first);
    return new LedgerCheck(
        earlier, later, grew(earlier, later), position.map(place -> leaf(place, later.note())));
  }

  /// What proves an entry without this house.
  public EntryProof proof(Viewer viewer, long position) {
    authority.require(viewer, Permission.READ_LEDGER);
    LedgerEntry entry = entry(position);
    LedgerCheckpoint checkpoint =
        states.speakingFor(position).orElseThrow(() -> new Missing().refused());
    CheckpointNote note = checkpoint.note();
    return new EntryProof(entry.content(), proofs.inclusion(position, note.size()), note);
  }

  private LedgerCheck.Head head(CheckpointNote note) {
    List<NoteKey> ours = states.get().keys();
    if (ours.stream().noneMatch(note::isSignedBy)) {
      return new LedgerCheck.Head(note, LedgerCheck.Verdict.NOT_SIGNED);
    }
    if (note.size() > states.get().size()) {
      return new LedgerCheck.Head(note, LedgerCheck.Verdict.BEYOND);
    }
    boolean same = proofs.root(note.size()).equals(note.root());
    return new LedgerCheck.Head(
        note, same ? LedgerCheck.Verdict.HOLDS : LedgerCheck.Verdict.DIFFERS);
  }

  private boolean grew(LedgerCheck.Head earlier, LedgerCheck.Head later) {
    long size = states.get().size();
    return later.note().size() <= size
        && proofs
            .consistency(earlier.note().size(), later.note().size())
            .proves(earlier.note().root(), later.note().root());
  }

  private LedgerCheck.Leaf leaf(long position, CheckpointNote note) {
    LedgerEntry entry = entry(position);
    Hash reckoned = Merkle.leaf(entry.content().getBytes(UTF_8));
    boolean covered = position < note.size() && note.size() <= states.get().size();
    return new LedgerCheck.Leaf(
        entry,
        covered
            && reckoned.equals(entry.hash())
            && inclusion(position, note).proves(reckoned, note.root()));
  }

  private InclusionProof inclusion(long position, CheckpointNote note) {
    return proofs.inclusion(position, note.size());
  }

  private LedgerEntry entry(long position) {
    return entries.find(position).orElseThrow(() -> new Missing().refused());
  }

  private CheckpointNote newest() {
    return states.newest().map(LedgerCheckpoint::note).orElseThrow(() -> new Missing().refused());
  }
}
