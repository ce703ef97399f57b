package org.bellbuoy.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bellbuoy.vault.Token;
import org.springframework.stereotype.Component;

/// Slows guessing down without locking anybody out and without telling who exists.
///
/// A device its owner has signed in from has a lane of its own, so that a stranger who wears out an
/// account's common lane does not shut its owner out (OWASP, *device cookies*). Lanes of addresses
/// that nobody has fill up in the same way.
@Component
class Throttle {

  /// One way in, and how many tries it takes within the window.
  record Lane(String key, int most) {}

  static final Duration WINDOW = Duration.ofMinutes(15);
  static final int TRIES_PER_ACCOUNT = 10;
  static final int TRIES_PER_SOURCE = 100;
  static final int TRIES_PER_CODE = 5;

  private final AttemptStore attempts;
  private final DeviceStore devices;
  private final Pepper pepper;
  private final Clock clock;

  Throttle(AttemptStore attempts, DeviceStore devices, Pepper pepper, Clock clock) {
    this.attempts = attempts;
    this.devices = devices;
    this.pepper = pepper;
    this.clock = clock;
  }

  List<Lane> lanes(Credentials typed, byte[] emailLookup) {
    String address = EmailAddress.comparable(typed.email());
    String device = typed.arrival().deviceToken().orElse("");
    if (devices.knows(Token.presented(device).hash(), emailLookup)) {
      return List.of(new Lane(pepper.hex("device lane", device), TRIES_PER_ACCOUNT));
    }
    return List.of(
        new Lane(pepper.hex("account lane", address), TRIES_PER_ACCOUNT),
        new Lane(pepper.hex("source lane", typed.arrival().source()), TRIES_PER_SOURCE));
  }

  /// The same for codes, which are short: fewer tries.
  List<Lane> codeLanes(UUID person, Arrival arrival) {
    String device = arrival.deviceToken().orElse("");
    if (devices.knows(Token.presented(device).hash(), person)) {
      return List.of(new Lane(pepper.hex("code device lane", device), TRIES_PER_CODE));
    }
    return List.of(new Lane(pepper.hex("code lane", person.toString()), TRIES_PER_CODE));
  }

  /// Counts a try on every lane before the work is done, and says whether it may be done.
  boolean admits(List<Lane> lanes) {
    Instant now = clock.instant();
    return lanes.stream().filter(lane -> count(lane, now) > lane.most()).count() == 0;
  }

  private int count(Lane lane, Instant now) {
    return attempts.count(lane.key(), now, now.minus(WINDOW));
  }

  void forgive(List<Lane> lanes) {
    lanes.forEach(lane -> attempts.forgive(lane.key()));
  }
}
