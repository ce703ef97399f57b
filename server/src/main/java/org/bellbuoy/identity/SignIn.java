package org.bellbuoy.identity;

import java.time.Clock;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Opens a session for somebody whose password was compared, asks for more from whoever has more to
/// show, or records that it was wrong.
///
/// Answers instead of refusing, because the record of a failed attempt must not be rolled back.
@Component
public class SignIn {

  private static final UUID NOBODY = new UUID(0, 0);

  private final SessionOpening opening;
  private final SecondFactors factors;
  private final SignInTickets tickets;
  private final Throttle throttle;
  private final News news;
  private final Clock clock;

  SignIn(
      SessionOpening opening,
      SecondFactors factors,
      SignInTickets tickets,
      Throttle throttle,
      News news,
      Clock clock) {
    this.opening = opening;
    this.factors = factors;
    this.tickets = tickets;
    this.throttle = throttle;
    this.news = news;
    this.clock = clock;
  }

  @Transactional
  public SignInResult execute(CheckedPassword password) {
    if (!password.admitted()) {
      return new SignInResult.TooManyTries();
    }
    return password
        .proved()
        .<SignInResult>map(person -> right(person, password))
        .orElseGet(() -> wrong(password));
  }

  private SignInResult right(UUID person, CheckedPassword password) {
    throttle.forgive(password.lanes());
    WaysIn ways = factors.of(person);
    return ways.needMore()
        ? new SignInResult.MoreNeeded(tickets.make(person), ways)
        : new SignInResult.Opened(opening.open(person, Factor.PASSWORD, password.arrival()));
  }

  private SignInResult wrong(CheckedPassword password) {
    UUID tried = password.tried().orElse(NOBODY);
    news.tell(new SignInRefused(Actor.anyone(), clock.instant(), tried));
    return new SignInResult.Wrong();
  }
}
