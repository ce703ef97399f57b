package org.bellbuoy.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.News;
import org.bellbuoy.vault.Token;
import org.springframework.stereotype.Component;

/// The one place where a one-time link is made; each replaces the older ones of its kind.
@Component
class LinkMaking {

  private static final UUID NOBODY = new UUID(0, 0);

  private final LinkStore links;
  private final News news;
  private final Ids ids;
  private final Clock clock;

  LinkMaking(LinkStore links, News news, Ids ids, Clock clock) {
    this.links = links;
    this.news = news;
    this.ids = ids;
    this.clock = clock;
  }

  /// @param person whom it is for; nobody yet for set-up
  OneTimeLink make(Actor by, LinkKind kind, Optional<UUID> person) {
    Instant now = clock.instant();
    OneTimeLink link = new OneTimeLink(kind, Token.fresh().text(), now.plus(kind.life()));
    links.spendOlder(kind, person.orElse(null), now);
    links.add(ids.next(), link, person.orElse(null), now);
    news.tell(new OneTimeLinkMade(by, now, person.orElse(NOBODY), kind));
    return link;
  }
}
