package org.bellbuoy.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;

/// Ends everything by which a person could still come in: at once, on every device.
@Component
class AccountEnding {

  private final SessionStore sessions;
  private final TokenStore tokens;
  private final LinkStore links;
  private final DeviceStore devices;
  private final News news;
  private final Clock clock;

  AccountEnding(
      SessionStore sessions,
      TokenStore tokens,
      LinkStore links,
      DeviceStore devices,
      News news,
      Clock clock) {
    this.sessions = sessions;
    this.tokens = tokens;
    this.links = links;
    this.devices = devices;
    this.news = news;
    this.clock = clock;
  }

  void endAll(Actor by, UUID person) {
    Instant now = clock.instant();
    sessions
        .endAll(person, now)
        .forEach(session -> news.tell(new SessionEnded(by, now, session, person)));
    tokens
        .revokeAll(person, now)
        .forEach(token -> news.tell(new ApiTokenRevoked(by, now, token, person)));
    links.spendAll(person, now);
    devices.forgetAll(person);
  }
}
