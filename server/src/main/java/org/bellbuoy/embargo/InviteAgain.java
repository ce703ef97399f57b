package org.bellbuoy.embargo;

import java.time.Clock;
import java.time.Instant;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes a new link for a party that lost the first one or has to come in anew.
@Component
public class InviteAgain {

  private final PartyStore parties;
  private final InvitationMaking making;
  private final Authority authority;
  private final Clock clock;
  private final News news;

  InviteAgain(
      PartyStore parties, InvitationMaking making, Authority authority, Clock clock, News news) {
    this.parties = parties;
    this.making = making;
    this.authority = authority;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public HandedInvitation invite(Viewer by, EmbargoId circle, String code) {
    authority.require(by, Permission.LEAD_CASE, circle.value());
    Instant now = clock.instant();
    Party party =
        parties
            .find(circle, code)
            .filter(each -> each.kind() != PartyKind.REPORTER && each.standsAt(now))
            .orElseThrow(() -> new Missing().refused());
    news.tell(new PartyInvited(by.actor(), now, circle.value(), party.id(), party.kind()));
    return making.make(party);
  }
}
