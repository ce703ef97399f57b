package org.bellbuoy.identity;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The second step: a code of the generator, or a recovery code, by whoever typed the right
/// password.
///
/// Answers instead of refusing, because the record of a failed attempt must not be rolled back.
@Component
public class SignInByCode {

  private final SessionOpening opening;
  private final SecondFactors factors;
  private final SignInTickets tickets;
  private final PersonStore people;
  private final Throttle throttle;
  private final News news;
  private final Clock clock;

  SignInByCode(
      SessionOpening opening,
      SecondFactors factors,
      SignInTickets tickets,
      PersonStore people,
      Throttle throttle,
      News news,
      Clock clock) {
    this.opening = opening;
    this.factors = factors;
    this.tickets = tickets;
    this.people = people;
    this.throttle = throttle;
    this.news = news;
    this.clock = clock;
  }

  @Transactional
  public SignInResult execute(String ticket, String typed, Arrival arrival) {
    Optional<UUID> person = tickets.read(ticket).filter(this::isActive);
    if (person.isEmpty()) {
      return new SignInResult.Wrong();
    }
    List<Throttle.Lane> lanes = throttle.codeLanes(person.get(), arrival);
    return throttle.admits(lanes)
        ? tried(person.get(), typed, arrival, lanes)
        : new SignInResult.TooManyTries();
  }

  private SignInResult tried(
      UUID person, String typed, Arrival arrival, List<Throttle.Lane> lanes) {
    Optional<Factor> factor = factors.takes(person, typed);
    if (factor.isEmpty()) {
      news.tell(new SignInRefused(Actor.anyone(), clock.instant(), person));
      return new SignInResult.Wrong();
    }
    throttle.forgive(lanes);
    return new SignInResult.Opened(opening.open(person, factor.get(), arrival));
  }

  private boolean isActive(UUID person) {
    return people.hold(person).filter(row -> row.state() == PersonState.ACTIVE).isPresent();
  }
}
