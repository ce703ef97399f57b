package org.bellbuoy.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Opens a session for whoever the identity provider vouches for.
///
/// Whoever has a second factor here is asked for it, unless the provider says that it has asked for
/// one itself. Answers instead of refusing, because the record of a failed attempt must not be
/// rolled back.
@Component
public class SignInByProvider {

  private static final UUID NOBODY = new UUID(0, 0);

  private final ProviderAccounts accounts;
  private final ProviderTrips trips;
  private final ProviderRoles roles;
  private final PersonStore people;
  private final SecondFactors factors;
  private final SignInTickets tickets;
  private final SessionOpening opening;
  private final News news;
  private final Clock clock;

  SignInByProvider(
      ProviderAccounts accounts,
      ProviderTrips trips,
      ProviderRoles roles,
      PersonStore people,
      SecondFactors factors,
      SignInTickets tickets,
      SessionOpening opening,
      News news,
      Clock clock) {
    this.accounts = accounts;
    this.trips = trips;
    this.roles = roles;
    this.people = people;
    this.factors = factors;
    this.tickets = tickets;
    this.opening = opening;
    this.news = news;
    this.clock = clock;
  }

  @Transactional
  public SignInResult execute(ProviderReturn.Vouched back, Arrival arrival) {
    if (!back.isToSignIn() || !trips.spend(back.trip())) {
      return wrong(NOBODY);
    }
    Optional<PersonRow> person =
        accounts
            .person(back.claims())
            .flatMap(people::hold)
            .filter(row -> row.state() == PersonState.ACTIVE);
    return person.isEmpty() ? wrong(NOBODY) : known(person.get(), back, arrival);
  }

  private SignInResult known(PersonRow person, ProviderReturn.Vouched back, Arrival arrival) {
    Set<Role> now = roles.apply(person, back.provider(), back.claims());
    if (now.isEmpty()) {
      return wrong(person.id());
    }
    boolean strong = back.provider().isStrong(back.claims());
    WaysIn ways = factors.of(person.id());
    if (!strong && ways.needMore()) {
      return new SignInResult.MoreNeeded(tickets.make(person.id()), ways);
    }
    Factor factor = strong ? Factor.STRONG_PROVIDER : Factor.PROVIDER;
    Instant shown = back.claims().shownAt().orElse(Instant.EPOCH);
    return new SignInResult.Opened(opening.open(person.id(), factor, arrival, shown));
  }

  private SignInResult wrong(UUID tried) {
    news.tell(new SignInRefused(Actor.anyone(), clock.instant(), tried));
    return new SignInResult.Wrong();
  }
}
