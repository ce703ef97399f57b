package org.bellbuoy.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bellbuoy.vault.Token;
import org.springframework.stereotype.Component;

/// The API tokens, and who acts by one.
@Component
public class Tokens {

  /// Starts every token, so that scanners for leaked secrets can know one.
  public static final String PREFIX = "bellbuoy_";

  private static final Duration USED_EVERY = Duration.ofMinutes(5);

  /// Somebody who acts by a token.
  public record Bearer(Viewer.Staff viewer, Reach reach) {}

  private final TokenStore store;
  private final Personal personal;
  private final Authority authority;
  private final Clock clock;

  Tokens(TokenStore store, Personal personal, Authority authority, Clock clock) {
    this.store = store;
    this.personal = personal;
    this.authority = authority;
    this.clock = clock;
  }

  /// The owner of this token, and how far it reaches.
  public Optional<Bearer> bearer(String bearer) {
    Instant now = clock.instant();
    return store
        .find(Token.presented(bearer).hash(), now)
        .map(row -> new Bearer(used(row, now), row.reach()));
  }

  /// The owner of this token, in those of the token's roles that the owner still holds.
  public Optional<Viewer.Staff> viewer(String bearer) {
    return bearer(bearer).map(Bearer::viewer);
  }

  /// The viewer's own tokens, the oldest first.
  public List<ApiToken> of(Viewer viewer) {
    return store.of(authority.requireStaff(viewer).personId(), clock.instant()).stream()
        .map(this::opened)
        .toList();
  }

  private Viewer.Staff used(TokenStore.Good row, Instant now) {
    if (row.usedAt().filter(at -> at.isAfter(now.minus(USED_EVERY))).isEmpty()) {
      store.used(row.token(), now);
    }
    String name = personal.open(Personal.Field.NAME, row.person(), row.name());
    return new Viewer.Staff(row.person(), name, row.roles());
  }

  private ApiToken opened(TokenStore.Listed row) {
    return new ApiToken(
        row.id(),
        row.code(),
        personal.open(Personal.Field.TOKEN_LABEL, row.id(), row.label()),
        row.roles(),
        row.reach(),
        row.createdAt(),
        row.expiresAt(),
        row.usedAt());
  }
}
