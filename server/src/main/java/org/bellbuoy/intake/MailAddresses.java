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
  private final StaffDomainStore domains;
  private final Authority authority;

  MailAddresses(MailAddressStore store, StaffDomainStore domains, Authority authority) {
    this.domains = domains;
    this.store = store;
    this.authority = authority;
  }

  /// The domains at which colleagues write.
  public List<String> domains(Viewer viewer) {
    authority.require(viewer, Permission.ROUTE_MAIL);
    return domains.all();
  }

  public List<MailAddress> list(Viewer viewer) {
    authority.require(viewer, Permission.ROUTE_MAIL);
    return store.all();
  }
}
