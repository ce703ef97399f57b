package org.bellbuoy.identity;

import java.time.Clock;
import java.util.UUID;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.News;
import org.bellbuoy.kernel.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Parts the viewer's account from the one at the identity provider. Refuses: [NotAllowed],
/// [Missing].
@Component
public class UnlinkProvider {

  private final ProviderStore accounts;
  private final Authority authority;
  private final News news;
  private final Clock clock;

  UnlinkProvider(ProviderStore accounts, Authority authority, News news, Clock clock) {
    this.accounts = accounts;
    this.authority = authority;
    this.news = news;
    this.clock = clock;
  }

  @Transactional
  public void execute(Viewer viewer) {
    authority.require(viewer, Permission.OWN_ACCESS);
    UUID self = authority.requireStaff(viewer).personId();
    if (!accounts.unlink(self)) {
      throw new Refused(new Missing());
    }
    news.tell(new ProviderUnlinked(viewer.actor(), clock.instant(), self));
  }
}
