package org.bellbuoy.cases;

import java.util.Optional;
import org.bellbuoy.identity.Viewer;
import org.springframework.stereotype.Component;

/// What may be asked about the erasure of a case, by its circle.
@Component
public class Erasures {

  private final ErasureStore store;
  private final Cases cases;

  Erasures(ErasureStore store, Cases cases) {
    this.store = store;
    this.cases = cases;
  }

  /// Empty while nobody has proposed it.
  public Optional<Erasure> find(Viewer viewer, String code) {
    return store.find(cases.get(viewer, code).id());
  }
}
