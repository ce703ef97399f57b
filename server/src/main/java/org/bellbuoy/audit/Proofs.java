package org.bellbuoy.audit;

import org.bellbuoy.kernel.Invalid;
import org.bellbuoy.standards.ledger.ConsistencyProof;
import org.bellbuoy.standards.ledger.Hash;
import org.bellbuoy.standards.ledger.InclusionProof;
import org.bellbuoy.standards.ledger.Merkle;
import org.bellbuoy.standards.ledger.Range;
import org.springframework.stereotype.Component;

/// Proofs out of the kept nodes of the tree, a handful of look-ups each (RFC 6962 section 2.1).
@Component
public class Proofs {

  private final TreeStore store;

  Proofs(TreeStore store) {
    this.store = store;
  }

  /// That an entry stands at its place in the tree of so many entries.
  public InclusionProof inclusion(long position, long size) {
    require("size", size, position + 1);
    return InclusionProof.make(position, size, this::hash);
  }

  /// That the later tree begins with the earlier one.
  public ConsistencyProof consistency(long first, long second) {
    require("first", first, 0);
    require("second", second, first);
    return ConsistencyProof.make(first, second, this::hash);
  }

  /// The hash over so many entries.
  public Hash root(long size) {
    require("size", size, 0);
    return hash(new Range(0, size));
  }

  private Hash hash(Range range) {
    return Merkle.root(store.hashes(Merkle.peaks(range)));
  }

  private void require(String name, long size, long least) {
    long most = store.size();
    if (size < least || size > most) {
      throw Invalid.of(name, "Send a size from %d to %d.".formatted(least, most)).refused();
    }
  }
}
