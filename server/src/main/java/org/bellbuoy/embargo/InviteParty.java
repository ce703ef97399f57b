package org.bellbuoy.embargo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.News;
import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Invites an outsider to what one circle guards, and to nothing else.
@Component
public class InviteParty {

  static final int NAME = 120;
  static final int LONGEST_DAYS = 180;

  private final PartyStore parties;
  private final InvitationMaking making;
  private final Authority authority;
  private final Ids ids;
  private final Clock clock;
  private final News news;

  InviteParty(
      PartyStore parties,
      InvitationMaking making,
      Authority authority,
      Ids ids,
      Clock clock,
      News news) {
    this.parties = parties;
    this.making = making;
    this.authority = authority;
    this.ids = ids;
    this.clock = clock;
    this.news = news;
  }

  /// @param days after which the invitation runs out
  @Transactional
  public HandedInvitation invite(
      Viewer by, EmbargoId circle, @Nullable PartyKind kind, String name, int days) {
    authority.require(by, Permission.LEAD_CASE, circle.value());
    Reading reading = new Reading();
    String words = reading.line("name", name, NAME);
    if (kind == null || kind == PartyKind.REPORTER) {
      reading.flaw("kind", "Choose what the person is to this case.");
    }
    if (days < 1 || days > LONGEST_DAYS) {
      reading.flaw("days", "Enter how many days it shall last, from 1 to " + LONGEST_DAYS + ".");
    }
    reading.finish();
    Instant now = clock.instant();
    Party party = fresh(circle, Objects.requireNonNull(kind), words, now, Duration.ofDays(days));
    parties.add(party, by.actor().id());
    news.tell(new PartyInvited(by.actor(), now, circle.value(), party.id(), party.kind()));
    return making.make(party);
  }

  private Party fresh(
      EmbargoId circle, PartyKind kind, String name, Instant now, Duration lasting) {
    return new Party(ids.next(), ids.code(), circle, kind, name, now, now.plus(lasting), null);
  }
}
