package org.bellbuoy.publication;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Whether something the tree is made of has changed since it was baked.
@Component
public class Staleness {

  private final TreeStore store;

  Staleness(TreeStore store) {
    this.store = store;
  }

  public boolean stale() {
    return store.stale();
  }

  /// Asks for a new baking; cheap, and done within a second or two.
  @Transactional
  public void mark() {
    store.markStale();
  }
}
