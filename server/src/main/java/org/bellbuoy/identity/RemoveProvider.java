package org.bellbuoy.identity;

import java.time.Clock;
import java.util.UUID;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.News;
import org.bellbuoy.kernel.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lets nobody in by an identity provider any more. Links are kept for when it is set again.
/// Refuses: [NotAllowed], [Missing].
@Component
public class RemoveProvider {

  private static final UUID HOUSE = new UUID(0, 0);

  private final Provider provider;
  private final Authority authority;
  private final News news;
  private final Clock clock;

  RemoveProvider(Provider provider, Authority authority, News news, Clock clock) {
    this.provider = provider;
    this.authority = authority;
    this.news = news;
    this.clock = clock;
  }

  @Transactional
  public void execute(Viewer viewer) {
    authority.require(viewer, Permission.MANAGE_PEOPLE);
    if (!provider.remove()) {
      throw new Refused(new Missing());
    }
    news.tell(new ProviderRemoved(viewer.actor(), clock.instant(), HOUSE));
  }
}
