package org.bellbuoy.identity;

import java.time.Clock;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Opens a session for somebody whose password was compared, or records that it was wrong.
///
/// Answers instead of refusing, because the record of a failed attempt must not be rolled back.
@Component
public class SignIn {

  private static final UUID NOBODY = new UUID(0, 0);

  private final SessionOpening opening;
  private final Throttle throttle;
  private final News news;
  private final Clock clock;

  SignIn(SessionOpening opening, Throttle throttle, News news, Clock clock) {
    this.opening = opening;
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
        .<SignInResult>map(person -> opened(person, password))
        .orElseGet(() -> wrong(password));
  }

  private SignInResult opened(UUID person, CheckedPassword password) {
    throttle.forgive(password.lanes());
    return new SignInResult.Opened(opening.open(person, Factor.PASSWORD, password.device()));
  }

  private SignInResult wrong(CheckedPassword password) {
    UUID tried = password.tried().orElse(NOBODY);
    news.tell(new SignInRefused(Actor.anyone(), clock.instant(), tried));
    return new SignInResult.Wrong();
  }
}
