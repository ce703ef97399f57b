package org.bellbuoy.intake;

import java.time.Clock;
import java.util.Locale;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Colleagues write at this domain no more: what comes from there is read as it stands.
@Component
public class ForgetStaffDomain {

  private final StaffDomainStore store;
  private final Authority authority;
  private final Clock clock;
  private final News news;

  ForgetStaffDomain(StaffDomainStore store, Authority authority, Clock clock, News news) {
    this.store = store;
    this.authority = authority;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public void forget(Viewer viewer, String domain) {
    authority.require(viewer, Permission.ROUTE_MAIL);
    if (!store.remove(domain.strip().toLowerCase(Locale.ROOT))) {
      throw new Missing().refused();
    }
    news.tell(new StaffDomainsChanged(viewer.actor(), clock.instant(), viewer.actor().id()));
  }
}
