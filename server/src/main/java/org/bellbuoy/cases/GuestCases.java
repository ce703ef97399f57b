package org.bellbuoy.cases;

import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.AtCounter;
import org.bellbuoy.kernel.Missing;
import org.springframework.stereotype.Component;

/// What an invited outsider may know of the case itself: its number and how far it is.
@Component
@AtCounter
public class GuestCases {

  private final GuestCaseStore store;
  private final Authority authority;

  GuestCases(GuestCaseStore store, Authority authority) {
    this.store = store;
    this.authority = authority;
  }

  public GuestCase get(Viewer viewer) {
    Viewer.Outsider guest = authority.requireOutsider(viewer);
    return store.find(guest.circle()).orElseThrow(() -> new Missing().refused());
  }
}
