package org.bellbuoy.identity;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bellbuoy.vault.Hashes;
import org.bellbuoy.vault.Token;
import org.springframework.stereotype.Component;

/// Trips to the identity provider and back. All that is kept of one is a cookie in the browser that
/// went; state, nonce and the PKCE verifier are keyed hashes of it, so they need no storing, cannot
/// be guessed, and fit no cookie that this house has not made.
@Component
class ProviderTrips {

  static final Duration LIFE = Duration.ofMinutes(10);

  private static final Pattern FORM =
      Pattern.compile(
          "[\\w-]{43}~(\\d{1,12})~(SIGN_IN|ACCEPT|LINK|SHOW)~([0-9a-f-]{36})?~([0-9a-f-]{36})?~([\\w-]*)");

  private final Pepper pepper;
  private final ChallengeStore spent;
  private final Clock clock;

  ProviderTrips(Pepper pepper, ChallengeStore spent, Clock clock) {
    this.pepper = pepper;
    this.spent = spent;
    this.clock = clock;
  }

  ProviderTrip toSignIn(String next) {
    return start(ProviderTrip.Errand.SIGN_IN, "", "", next);
  }

  /// @param link the hash of the link that invites; the link itself stays out of the cookie
  ProviderTrip toAccept(byte[] link) {
    return start(ProviderTrip.Errand.ACCEPT, "", "", HexFormat.of().formatHex(link));
  }

  ProviderTrip of(ProviderTrip.Errand errand, UUID person, UUID session) {
    return start(errand, person.toString(), session.toString(), "/account");
  }

  private ProviderTrip start(
      ProviderTrip.Errand errand, String person, String session, String next) {
    long end = clock.instant().plus(LIFE).getEpochSecond();
    String then = encoded(next.getBytes(StandardCharsets.UTF_8));
    return read(String.join(
            "~", Token.fresh().text(), Long.toString(end), errand.name(), person, session, then))
        .orElseThrow();
  }

  /// The trip this cookie began, if the answer's state belongs to it and it is not over.
  Optional<ProviderTrip> returned(ProviderSettings provider, String cookie, String state) {
    return read(cookie)
        .filter(trip -> Hashes.same(Hashes.sha256(state), Hashes.sha256(state(provider, trip))))
        .filter(trip -> clock.instant().isBefore(trip.end()));
  }

  /// Uses the trip up: of two answers to it, one is refused.
  boolean spend(ProviderTrip trip) {
    return spent.add(Hashes.sha256("provider trip " + trip.cookie()), trip.end());
  }

  String state(ProviderSettings provider, ProviderTrip trip) {
    return derived("state", provider, trip);
  }

  String nonce(ProviderSettings provider, ProviderTrip trip) {
    return derived("nonce", provider, trip);
  }

  /// The PKCE verifier (RFC 7636): 43 characters.
  String verifier(ProviderSettings provider, ProviderTrip trip) {
    return derived("verifier", provider, trip);
  }

  String challenge(ProviderSettings provider, ProviderTrip trip) {
    return encoded(Hashes.sha256(verifier(provider, trip)));
  }

  private static Optional<ProviderTrip> read(String cookie) {
    Matcher parts = FORM.matcher(cookie);
    if (!parts.matches()) {
      return Optional.empty();
    }
    byte[] next = Base64.getUrlDecoder().decode(parts.group(5));
    return Optional.of(
        new ProviderTrip(
            cookie,
            Instant.ofEpochSecond(Long.parseLong(parts.group(1))),
            ProviderTrip.Errand.valueOf(parts.group(2)),
            Optional.ofNullable(parts.group(3)).map(UUID::fromString),
            Optional.ofNullable(parts.group(4)).map(UUID::fromString),
            new String(next, StandardCharsets.UTF_8)));
  }

  private String derived(String use, ProviderSettings provider, ProviderTrip trip) {
    return encoded(pepper.hash("provider " + use + " " + provider.issuer(), trip.cookie()));
  }

  private static String encoded(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
