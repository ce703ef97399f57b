package org.bellbuoy.cases;

import java.util.List;
import org.bellbuoy.identity.Viewer;
import org.springframework.stereotype.Component;

/// What may be asked about legal holds on a case, by its circle.
@Component
public class LegalHolds {

  private final HoldStore store;
  private final Cases cases;

  LegalHolds(HoldStore store, Cases cases) {
    this.store = store;
    this.cases = cases;
  }

  /// The latest first.
  public List<LegalHold> of(Viewer viewer, String code) {
    return store.of(cases.get(viewer, code).id());
  }
}
