package org.bellbuoy.operations;

import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.springframework.stereotype.Component;

/// Whether anything may leave the house, for those who run it.
@Component
public class OutwardStates {

  private final FenceStore store;
  private final Authority authority;

  OutwardStates(FenceStore store, Authority authority) {
    this.store = store;
    this.authority = authority;
  }

  public Outward get(Viewer viewer) {
    authority.require(viewer, Permission.RUN_HOUSE);
    return store.get();
  }
}
