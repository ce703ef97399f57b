package org.bellbuoy.evidence.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bellbuoy.audit.LedgerCheckpoint;
import org.bellbuoy.audit.LedgerEntry;
import org.bellbuoy.audit.LedgerState;
import org.bellbuoy.audit.WriteBundle;
import org.bellbuoy.evidence.Evidences;
import org.bellbuoy.evidence.ExportLedger;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Portion;
import org.bellbuoy.kernel.Slice;
import org.bellbuoy.standards.ledger.ConsistencyProof;
import org.bellbuoy.standards.ledger.Hash;
import org.bellbuoy.standards.ledger.InclusionProof;
import org.bellbuoy.standards.ledger.NoteKey;
import org.bellbuoy.web.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The ledger for programs: entries, checkpoints, proofs, and the whole of it to take away.
@RestController
class LedgerApi {

  /// @param checkpoint the newest, as C2SP `tlog-checkpoint` writes it, or null while there is none
  record State(
      long size,
      long waiting,
      @Nullable Instant oldestWaiting,
      @Nullable String checkpoint,
      List<String> keys) {}

  /// @param content the exact text whose hash stands in the tree
  record Entry(
      long position,
      Instant at,
      String byKind,
      UUID byId,
      String what,
      UUID about,
      String content,
      String hash) {

    static Entry of(LedgerEntry entry) {
      return new Entry(
          entry.position(),
          entry.at(),
          entry.by().kind().name(),
          entry.by().id(),
          entry.what(),
          entry.about(),
          entry.content(),
          entry.hash().toString());
    }
  }

  record Entries(List<Entry> items, @Nullable String next) {}

  /// @param note what was signed, with its signature
  record Checkpoint(long size, Instant at, String note) {}

  /// @param path hashes from the leaf's neighbour upwards
  record Inclusion(long position, long size, String leaf, List<String> path) {}

  record Consistency(long first, long second, List<String> path) {}

  private final Evidences evidence;
  private final ExportLedger export;
  private final WriteBundle bundles;

  LedgerApi(Evidences evidence, ExportLedger export, WriteBundle bundles) {
    this.evidence = evidence;
    this.export = export;
    this.bundles = bundles;
  }

  @GetMapping("/api/v1/ledger")
  @Needs(Permission.READ_LEDGER)
  State state(Viewer viewer) {
    LedgerState state = evidence.state(viewer);
    return new State(
        state.size(),
        state.waiting(),
        state.oldestWaiting(),
        state.newest().map(one -> one.note().text()).orElse(null),
        state.keys().stream().map(NoteKey::toString).toList());
  }

  @GetMapping("/api/v1/ledger/entries")
  @Needs(Permission.READ_LEDGER)
  Entries entries(Viewer viewer, @ModelAttribute FilterForm filter, Portion portion) {
    Slice<Entry> found = evidence.list(viewer, filter.read(), portion).map(Entry::of);
    return new Entries(found.items(), found.next());
  }

  @GetMapping("/api/v1/ledger/entries/{position}")
  @Needs(Permission.READ_LEDGER)
  Entry entry(Viewer viewer, @PathVariable long position) {
    return Entry.of(evidence.get(viewer, position));
  }

  /// @param size of the tree to prove it in; 0 for that of the newest checkpoint
  @GetMapping("/api/v1/ledger/entries/{position}/proof")
  @Needs(Permission.READ_LEDGER)
  Inclusion proof(
      Viewer viewer, @PathVariable long position, @RequestParam(defaultValue = "0") long size) {
    LedgerEntry entry = evidence.get(viewer, position);
    long tree = size == 0 ? evidence.newest(viewer).note().size() : size;
    InclusionProof proof = evidence.inclusion(viewer, position, tree);
    return new Inclusion(position, tree, entry.hash().toString(), words(proof.path()));
  }

  @GetMapping("/api/v1/ledger/consistency")
  @Needs(Permission.READ_LEDGER)
  Consistency consistency(Viewer viewer, @RequestParam long first, @RequestParam long second) {
    ConsistencyProof proof = evidence.consistency(viewer, first, second);
    return new Consistency(first, second, words(proof.path()));
  }

  @GetMapping("/api/v1/ledger/checkpoint")
  @Needs(Permission.READ_LEDGER)
  Checkpoint checkpoint(Viewer viewer) {
    LedgerCheckpoint newest = evidence.newest(viewer);
    return new Checkpoint(newest.note().size(), newest.at(), newest.note().text());
  }

  /// Everything there is to check: entries, tree, checkpoints and keys, a line each.
  @GetMapping("/api/v1/ledger/bundle")
  @Needs(Permission.READ_LEDGER)
  void bundle(Viewer viewer, HttpServletResponse response) throws IOException {
    export.record(viewer);
    response.setContentType("text/plain;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Content-Disposition", "attachment; filename=\"bellbuoy-ledger.txt\"");
    bundles.write(response.getOutputStream());
  }

  private static List<String> words(List<Hash> path) {
    return path.stream().map(Hash::toString).toList();
  }
}
