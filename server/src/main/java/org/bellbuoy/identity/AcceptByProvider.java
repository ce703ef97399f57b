package org.bellbuoy.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Set;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.News;
import org.bellbuoy.kernel.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Uses an invitation up by an account at the identity provider: the person is active from now on,
/// has no password, and comes in by that account.
///
/// The link says who is invited, the provider says who came; an address it vouches for is not
/// asked. Refuses: [NotAllowed], [IdentityRefusal.LinkSpent], [IdentityRefusal.AlreadyLinked].
@Component
public class AcceptByProvider {

  private final LinkStore links;
  private final PersonStore people;
  private final Welcome welcome;
  private final ProviderAccounts accounts;
  private final ProviderTrips trips;
  private final ProviderRoles roles;
  private final SessionOpening opening;
  private final News news;
  private final Clock clock;

  AcceptByProvider(
      LinkStore links,
      PersonStore people,
      Welcome welcome,
      ProviderAccounts accounts,
      ProviderTrips trips,
      ProviderRoles roles,
      SessionOpening opening,
      News news,
      Clock clock) {
    this.links = links;
    this.people = people;
    this.welcome = welcome;
    this.accounts = accounts;
    this.trips = trips;
    this.roles = roles;
    this.opening = opening;
    this.news = news;
    this.clock = clock;
  }

  @Transactional
  public SignInResult execute(ProviderReturn.Vouched back, Arrival arrival) {
    if (!back.isToAccept() || !trips.spend(back.trip())) {
      throw new Refused(new NotAllowed());
    }
    Instant now = clock.instant();
    PersonRow person = invited(HexFormat.of().parseHex(back.next()), now);
    welcome.welcome(person, now);
    if (!accounts.link(back.claims(), person.id(), now)) {
      throw new Refused(new IdentityRefusal.AlreadyLinked());
    }
    news.tell(new ProviderLinked(Actor.person(person.id()), now, person.id()));
    Set<Role> given = roles.apply(person, back.provider(), back.claims());
    return given.isEmpty() ? new SignInResult.Wrong() : opened(person, back, arrival);
  }

  private PersonRow invited(byte[] link, Instant now) {
    PersonRow person =
        links
            .peek(LinkKind.INVITATION, link, now)
            .flatMap(people::hold)
            .filter(row -> row.state() == PersonState.INVITED)
            .orElseThrow(AcceptByProvider::spent);
    if (!links.spend(LinkKind.INVITATION, link, now)) {
      throw spent();
    }
    return person;
  }

  private SignInResult opened(PersonRow person, ProviderReturn.Vouched back, Arrival arrival) {
    Factor factor =
        back.provider().isStrong(back.claims()) ? Factor.STRONG_PROVIDER : Factor.PROVIDER;
    Instant shown = back.claims().shownAt().orElse(Instant.EPOCH);
    return new SignInResult.Opened(opening.open(person.id(), factor, arrival, shown));
  }

  private static Refused spent() {
    return new Refused(new IdentityRefusal.LinkSpent());
  }
}
