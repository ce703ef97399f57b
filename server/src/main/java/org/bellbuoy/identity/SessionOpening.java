package org.bellbuoy.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.News;
import org.bellbuoy.vault.Sealed;
import org.bellbuoy.vault.Token;
import org.springframework.stereotype.Component;

/// The one place where a session begins; always with a token nobody has seen before.
@Component
class SessionOpening {

  static final Duration LONGEST = Duration.ofHours(12);

  private final SessionStore sessions;
  private final DeviceStore devices;
  private final Personal personal;
  private final News news;
  private final Ids ids;
  private final Clock clock;

  SessionOpening(
      SessionStore sessions,
      DeviceStore devices,
      Personal personal,
      News news,
      Ids ids,
      Clock clock) {
    this.sessions = sessions;
    this.devices = devices;
    this.personal = personal;
    this.news = news;
    this.ids = ids;
    this.clock = clock;
  }

  OpenedSession open(UUID person, Factor factor, Arrival arrival) {
    return open(person, factor, arrival, clock.instant());
  }

  /// @param shownAt when the person showed who they are, which may have been elsewhere and earlier
  OpenedSession open(UUID person, Factor factor, Arrival arrival, Instant shownAt) {
    Instant now = clock.instant();
    Token token = Token.fresh();
    Token marked = deviceToken(arrival.deviceToken());
    Whence whence = Whence.of(arrival);
    OpenSession session =
        new OpenSession(ids.next(), ids.code(), factor, whence, now, now, now.plus(LONGEST));
    sessions.add(session, person, token.hash(), sealed(person, session), shownAt);
    devices.add(marked.hash(), person, now);
    news.tell(new SessionOpened(Actor.person(person), now, session.id(), person, factor));
    return new OpenedSession(person, token.text(), marked.text(), session.expiresAt());
  }

  private Sealed sealed(UUID person, OpenSession session) {
    return personal.seal(person, Personal.Field.DEVICE, session.id(), session.whence().text());
  }

  /// Keeps the mark a device has; never takes one that this house has not made.
  private Token deviceToken(Optional<String> device) {
    return device
        .map(Token::presented)
        .filter(token -> devices.knows(token.hash()))
        .orElseGet(Token::fresh);
  }
}
