package org.bellbuoy.publication;

import java.util.List;
import org.bellbuoy.correspondence.MakeSigningKey;
import org.bellbuoy.identity.Viewer;
import org.springframework.stereotype.Component;

/// Bakes the whole tree anew and writes what differs: after a start, after a change of policy,
/// letterhead or key, and before the contact file expires. Doing it twice changes nothing.
@Component
public class BakeTree {

  private final Bakery bakery;
  private final MakeSigningKey making;
  private final Letterheads letterheads;

  BakeTree(Bakery bakery, MakeSigningKey making, Letterheads letterheads) {
    this.bakery = bakery;
    this.making = making;
    this.letterheads = letterheads;
  }

  /// The key is made in a transaction of its own, because signing happens on other threads, which
  /// see only what is committed.
  ///
  /// @return the paths that changed
  public List<String> bake() {
    making.make(new Viewer.Machine(), letterheads.inForce().userId());
    return bakery.bakeAll();
  }
}
