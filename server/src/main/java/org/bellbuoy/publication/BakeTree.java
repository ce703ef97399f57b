package org.bellbuoy.publication;

import java.util.List;
import org.bellbuoy.correspondence.MakeSigningKey;
import org.bellbuoy.correspondence.NameSigningKey;
import org.bellbuoy.identity.Viewer;
import org.springframework.stereotype.Component;

/// Bakes the whole tree anew and writes what differs: after a start, after a change of policy,
/// letterhead or key, and before the contact file expires. Doing it twice changes nothing.
@Component
public class BakeTree {

  private static final Viewer HOUSE = new Viewer.Machine();

  private final Bakery bakery;
  private final MakeSigningKey making;
  private final NameSigningKey naming;
  private final Letterheads letterheads;

  BakeTree(Bakery bakery, MakeSigningKey making, NameSigningKey naming, Letterheads letterheads) {
    this.bakery = bakery;
    this.making = making;
    this.naming = naming;
    this.letterheads = letterheads;
  }

  /// The key is made and named in a transaction of its own, because signing happens on other
  /// threads, which see only what is committed.
  ///
  /// @return the paths that changed
  public List<String> bake() {
    String userId = letterheads.inForce().userId();
    making.make(HOUSE, userId);
    naming.name(HOUSE, userId);
    return bakery.bakeAll();
  }
}
