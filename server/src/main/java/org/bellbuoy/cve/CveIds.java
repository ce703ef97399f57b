package org.bellbuoy.cve;

import java.util.List;
import java.util.UUID;
import org.bellbuoy.embargo.EmbargoId;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.springframework.stereotype.Component;

/// What may be asked about CVE ids.
@Component
public class CveIds {

  private final CveStore store;
  private final Authority authority;

  CveIds(CveStore store, Authority authority) {
    this.store = store;
    this.authority = authority;
  }

  /// The ids of a case, for whoever may read the case.
  public List<KnownCve> of(Viewer viewer, UUID subject, EmbargoId circle) {
    authority.require(viewer, Permission.READ_CASE, circle.value());
    return store.of(subject);
  }
}
