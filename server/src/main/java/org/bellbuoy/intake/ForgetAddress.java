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

/// Lists an address of ours no more: what the usual names lead to holds for it again.
@Component
public class ForgetAddress {

  private final MailAddressStore store;
  private final Authority authority;
  private final Clock clock;
  private final News news;

  ForgetAddress(MailAddressStore store, Authority authority, Clock clock, News news) {
    this.store = store;
    this.authority = authority;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public void forget(Viewer viewer, String address) {
    authority.require(viewer, Permission.ROUTE_MAIL);
    if (!store.remove(address.strip().toLowerCase(Locale.ROOT))) {
      throw new Missing().refused();
    }
    news.tell(new AddressRouted(viewer.actor(), clock.instant(), viewer.actor().id(), null));
  }
}
