package org.bellbuoy.embargo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A lead says that somebody outside may know by mail what an embargo guards. They are a party from
/// then on: they owe the silence and have a voice in the date. Nobody is let in at the counter by
/// it; that is what an invitation does.
///
/// Refuses: missing, not allowed.
@Component
public class LetKnow {

  private static final Duration LASTS = Duration.ofDays(365);

  private final PartyStore parties;
  private final Authority authority;
  private final Ids ids;
  private final Clock clock;
  private final News news;

  LetKnow(PartyStore parties, Authority authority, Ids ids, Clock clock, News news) {
    this.parties = parties;
    this.authority = authority;
    this.ids = ids;
    this.clock = clock;
    this.news = news;
  }

  /// @param party under which id, so that whoever asks can find them again
  @Transactional
  public void letKnow(Viewer by, EmbargoId circle, UUID party, PartyKind kind, String name) {
    authority.require(by, Permission.LEAD_CASE, circle.value());
    Instant now = clock.instant();
    parties.add(
        new Party(party, ids.code(), circle, kind, name, now, now.plus(LASTS), null),
        by.actor().id());
    news.tell(new PartyInvited(by.actor(), now, circle.value(), party, kind));
  }
}
