package org.bellbuoy.intake;

import java.util.List;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.springframework.stereotype.Component;

/// The addresses of ours that somebody listed.
@Component
public class MailAddresses {

  private final MailAddressStore store;
  private final Authority authority;

  MailAddresses(MailAddressStore store, Authority authority) {
    this.store = store;
    this.authority = authority;
  }

  public List<MailAddress> list(Viewer viewer) {
    authority.require(viewer, Permission.ROUTE_MAIL);
    return store.all();
  }
}
