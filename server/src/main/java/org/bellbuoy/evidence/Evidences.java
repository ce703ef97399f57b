package org.bellbuoy.evidence;

import java.util.List;
import java.util.Optional;
import org.bellbuoy.audit.LedgerCheckpoint;
import org.bellbuoy.audit.LedgerEntries;
import org.bellbuoy.audit.LedgerEntry;
import org.bellbuoy.audit.LedgerFilter;
import org.bellbuoy.audit.LedgerState;
import org.bellbuoy.audit.LedgerStates;
import org.bellbuoy.audit.Proofs;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.Portion;
import org.bellbuoy.kernel.Slice;
import org.bellbuoy.standards.ledger.ConsistencyProof;
import org.bellbuoy.standards.ledger.InclusionProof;
import org.springframework.stereotype.Component;

/// The ledger for those who may read it: who did what when, never what a case says.
@Component
public class Evidences {

  private final LedgerEntries entries;
  private final LedgerStates states;
  private final Proofs proofs;
  private final Authority authority;

  Evidences(LedgerEntries entries, LedgerStates states, Proofs proofs, Authority authority) {
    this.entries = entries;
    this.states = states;
    this.proofs = proofs;
    this.authority = authority;
  }

  public LedgerState state(Viewer viewer) {
    require(viewer);
    return states.get();
  }

  public LedgerCheckpoint newest(Viewer viewer) {
    require(viewer);
    return states.newest().orElseThrow(() -> new Missing().refused());
  }

  /// The newest first.
  public Slice<LedgerEntry> list(Viewer viewer, LedgerFilter filter, Portion portion) {
    require(viewer);
    return entries.list(filter, portion);
  }

  public LedgerEntry get(Viewer viewer, long position) {
    require(viewer);
    return entries.find(position).orElseThrow(() -> new Missing().refused());
  }

  /// Each word that stands as *what* somewhere.
  public List<String> kinds(Viewer viewer) {
    require(viewer);
    return entries.kinds();
  }

  /// The first checkpoint that speaks for an entry; empty while none does.
  public Optional<LedgerCheckpoint> speakingFor(Viewer viewer, long position) {
    require(viewer);
    return states.speakingFor(position);
  }

  public InclusionProof inclusion(Viewer viewer, long position, long size) {
    require(viewer);
    return proofs.inclusion(position, size);
  }

  public ConsistencyProof consistency(Viewer viewer, long first, long second) {
    require(viewer);
    return proofs.consistency(first, second);
  }

  private void require(Viewer viewer) {
    authority.require(viewer, Permission.READ_LEDGER);
  }
}
