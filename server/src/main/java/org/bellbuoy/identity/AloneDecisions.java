package org.bellbuoy.identity;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The decisions taken alone, for those who may know what they are about.
@Component
public class AloneDecisions {

  private final AloneStore store;
  private final Authority authority;

  AloneDecisions(AloneStore store, Authority authority) {
    this.store = store;
    this.authority = authority;
  }

  /// Those on what one circle guards, the latest first.
  public List<AloneDecision> in(Viewer viewer, UUID circle) {
    authority.require(viewer, Permission.READ_CASE, circle);
    return store.about(circle);
  }

  /// Those on one record that no circle guards.
  public List<AloneDecision> on(Viewer viewer, UUID subject) {
    authority.require(viewer, Permission.READ_CASE);
    return store.about(subject);
  }
}
