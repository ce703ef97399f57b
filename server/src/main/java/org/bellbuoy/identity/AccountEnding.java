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
  private final PasskeyRing ring;
  private final SecondFactors factors;
  private final ProviderStore providers;
  private final News news;
  private final Clock clock;

  AccountEnding(
      SessionStore sessions,
      TokenStore tokens,
      LinkStore links,
      DeviceStore devices,
      PasskeyRing ring,
      SecondFactors factors,
      ProviderStore providers,
      News news,
      Clock clock) {
    this.sessions = sessions;
    this.tokens = tokens;
    this.links = links;
    this.devices = devices;
    this.ring = ring;
    this.factors = factors;
    this.providers = providers;
    this.news = news;
    this.clock = clock;
  }

  /// The same, with every passkey and code: whoever is let in again begins anew.
  void forgetAll(Actor by, UUID person) {
    endAll(by, person);
    ring.revokeAll(person, by);
    factors.forget(person);
    providers.unlink(person);
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
