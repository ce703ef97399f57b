package org.bellbuoy.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.News;
import org.bellbuoy.kernel.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Links the account of whoever went to the identity provider with the one it vouches for. The
/// session they went from must still be open.
///
/// Refuses: [NotAllowed], [IdentityRefusal.AlreadyLinked].
@Component
public class LinkProvider {

  private final ProviderAccounts accounts;
  private final ProviderTrips trips;
  private final ProviderRoles roles;
  private final PersonStore people;
  private final SessionStore sessions;
  private final News news;
  private final Clock clock;

  LinkProvider(
      ProviderAccounts accounts,
      ProviderTrips trips,
      ProviderRoles roles,
      PersonStore people,
      SessionStore sessions,
      News news,
      Clock clock) {
    this.accounts = accounts;
    this.trips = trips;
    this.roles = roles;
    this.people = people;
    this.sessions = sessions;
    this.news = news;
    this.clock = clock;
  }

  @Transactional
  public void execute(ProviderReturn.Vouched back) {
    if (!back.isToLink() || !trips.spend(back.trip())) {
      throw new Refused(new NotAllowed());
    }
    PersonRow person = traveller(back.trip());
    Instant now = clock.instant();
    if (!accounts.link(back.claims(), person.id(), now)) {
      throw new Refused(new IdentityRefusal.AlreadyLinked());
    }
    news.tell(new ProviderLinked(Actor.person(person.id()), now, person.id()));
    roles.apply(person, back.provider(), back.claims());
  }

  private PersonRow traveller(ProviderTrip trip) {
    UUID person = trip.person().orElseThrow(() -> new Refused(new NotAllowed()));
    UUID session = trip.session().orElseThrow(() -> new Refused(new NotAllowed()));
    return people
        .hold(person)
        .filter(row -> row.state() == PersonState.ACTIVE)
        .filter(row -> sessions.isOpen(session, person, clock.instant()))
        .orElseThrow(() -> new Refused(new NotAllowed()));
  }
}
