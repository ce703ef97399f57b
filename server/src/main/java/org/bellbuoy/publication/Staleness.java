package org.bellbuoy.publication;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Whether something the tree is made of has changed since it was baked.
@Component
public class Staleness {

  private final TreeStore store;
  private final Letterheads letterheads;
  private final AtomicReference<List<Letterhead.Policy>> held = new AtomicReference<>(List.of());

  Staleness(TreeStore store, Letterheads letterheads) {
    this.store = store;
    this.letterheads = letterheads;
  }

  public boolean stale() {
    return store.stale();
  }

  /// Whether a policy began to hold since this was last asked; nobody tells when it does.
  public boolean policyBegan() {
    List<Letterhead.Policy> now = letterheads.inForce().policies();
    return !held.getAndSet(now).equals(now);
  }

  /// Asks for a new baking; cheap, and done within a second or two.
  @Transactional
  public void mark() {
    store.markStale();
  }
}
