package org.bellbuoy.identity;

import java.time.Clock;
import java.time.Instant;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.News;
import org.bellbuoy.vault.Token;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Ends the session this token belongs to; done already is done.
@Component
public class SignOut {

  private final SessionStore sessions;
  private final News news;
  private final Clock clock;

  SignOut(SessionStore sessions, News news, Clock clock) {
    this.sessions = sessions;
    this.news = news;
    this.clock = clock;
  }

  @Transactional
  public void execute(String token) {
    Instant now = clock.instant();
    sessions
        .end(Token.presented(token).hash(), now)
        .ifPresent(ended ->
            news.tell(
                new SessionEnded(
                    Actor.person(ended.person()), now, ended.session(), ended.person())));
  }
}
