package org.bellbuoy.operations;

import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.springframework.stereotype.Component;

/// What the house saw of itself from outside, for those who run it.
@Component
public class OutsideLooks {

  private final OutsideStore store;
  private final OutsidePlan plan;
  private final Authority authority;

  OutsideLooks(OutsideStore store, OutsidePlan plan, Authority authority) {
    this.store = store;
    this.plan = plan;
    this.authority = authority;
  }

  public OutsideLook get(Viewer viewer) {
    authority.require(viewer, Permission.RUN_HOUSE);
    return store.get(plan.on());
  }
}
