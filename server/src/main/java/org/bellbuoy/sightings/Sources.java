package org.bellbuoy.sightings;

import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.springframework.stereotype.Component;

/// What may be asked about where the lists come from.
@Component
public class Sources {

  private final SourceStore store;
  private final Authority authority;

  Sources(SourceStore store, Authority authority) {
    this.store = store;
    this.authority = authority;
  }

  public Source get(Viewer viewer, PublicList list) {
    authority.require(viewer, Permission.RUN_HOUSE);
    return store.get(list);
  }
}
