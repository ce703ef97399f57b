package org.bellbuoy.notices;

import java.util.List;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.AtCounter;
import org.bellbuoy.kernel.RestoreFence;
import org.springframework.stereotype.Component;

/// Every notice that is about a customer, for whoever signed in there, the latest first.
///
/// While everything outward is held, as after a restore, there is none: the world may know more
/// than this house does.
@Component
@AtCounter
public class OwnNotices {

  private final OwnNoticeStore store;
  private final Authority authority;
  private final RestoreFence fence;

  OwnNotices(OwnNoticeStore store, Authority authority, RestoreFence fence) {
    this.store = store;
    this.authority = authority;
    this.fence = fence;
  }

  public List<OwnNotice> all(Viewer viewer) {
    Viewer.Customer customer = authority.requireCustomer(viewer);
    return fence.held() ? List.of() : store.of(customer.customer());
  }

  /// Whether they are held back at the moment.
  public boolean held() {
    return fence.held();
  }
}
