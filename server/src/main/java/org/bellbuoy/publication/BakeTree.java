package org.bellbuoy.publication;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Bakes the whole tree anew and writes what differs: after a start, after a change of policy,
/// letterhead or key, and before the contact file expires. Doing it twice changes nothing.
@Component
public class BakeTree {

  private final Bakery bakery;

  BakeTree(Bakery bakery) {
    this.bakery = bakery;
  }

  /// @return the paths that changed
  @Transactional
  public List<String> bake() {
    return bakery.bakeAll();
  }
}
