package org.bellbuoy.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lets a session decide again for a few minutes, because its owner showed the identity provider
/// who they are, just now (`auth_time`), and the provider vouches for the account that is linked.
///
/// Whoever has a second factor here is believed only when the provider asked for one too. Answers
/// instead of refusing, because the record of a failed attempt must not be rolled back.
@Component
public class ShowAgainByProvider {

  private static final UUID NOBODY = new UUID(0, 0);
  private static final Duration SKEW = Duration.ofMinutes(1);

  private final ProviderAccounts accounts;
  private final ProviderTrips trips;
  private final ProviderRoles roles;
  private final PersonStore people;
  private final SecondFactors factors;
  private final SessionStore sessions;
  private final News news;
  private final Clock clock;

  ShowAgainByProvider(
      ProviderAccounts accounts,
      ProviderTrips trips,
      ProviderRoles roles,
      PersonStore people,
      SecondFactors factors,
      SessionStore sessions,
      News news,
      Clock clock) {
    this.accounts = accounts;
    this.trips = trips;
    this.roles = roles;
    this.people = people;
    this.factors = factors;
    this.sessions = sessions;
    this.news = news;
    this.clock = clock;
  }

  @Transactional
  public Showing.Outcome execute(ProviderReturn.Vouched back) {
    Optional<UUID> person = accounts.person(back.claims()).filter(known -> isSelf(back, known));
    Optional<UUID> session = back.trip().session();
    boolean believed = person.isPresent() && session.isPresent() && isFresh(back, person.get());
    return believed && trips.spend(back.trip())
        ? shown(back, person.get(), session.get())
        : wrong(back);
  }

  private static boolean isSelf(ProviderReturn.Vouched back, UUID known) {
    return back.trip().errand() == ProviderTrip.Errand.SHOW
        && back.trip().person().equals(Optional.of(known));
  }

  private boolean isFresh(ProviderReturn.Vouched back, UUID person) {
    Instant start = back.trip().start().minus(SKEW);
    boolean now = back.claims().shownAt().filter(shown -> !shown.isBefore(start)).isPresent();
    return now && (back.provider().isStrong(back.claims()) || !factors.of(person).needMore());
  }

  private Showing.Outcome shown(ProviderReturn.Vouched back, UUID person, UUID session) {
    Instant now = clock.instant();
    boolean strong = back.provider().isStrong(back.claims());
    Factor factor = strong ? Factor.STRONG_PROVIDER : Factor.PROVIDER;
    PersonRow row = people.hold(person).orElseThrow();
    roles.apply(row, back.provider(), back.claims());
    if (row.state() != PersonState.ACTIVE || !sessions.shown(session, person, factor, now)) {
      return wrong(back);
    }
    news.tell(new ShownAgain(Actor.person(person), now, session, person, factor));
    return Showing.Outcome.SHOWN;
  }

  private Showing.Outcome wrong(ProviderReturn.Vouched back) {
    UUID tried = back.trip().person().orElse(NOBODY);
    news.tell(new SignInRefused(Actor.anyone(), clock.instant(), tried));
    return Showing.Outcome.WRONG;
  }
}
