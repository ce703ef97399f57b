package org.bellbuoy.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bellbuoy.vault.Token;
import org.springframework.stereotype.Component;

/// Who is signed in. Rights are read anew at each request, so that what is taken is gone at once.
@Component
public class Sessions {

  public static final Duration IDLE = Duration.ofMinutes(30);
  private static final Duration SEEN_EVERY = Duration.ofMinutes(1);

  private final SessionStore store;
  private final Personal personal;
  private final Authority authority;
  private final Clock clock;

  Sessions(SessionStore store, Personal personal, Authority authority, Clock clock) {
    this.store = store;
    this.personal = personal;
    this.authority = authority;
    this.clock = clock;
  }

  /// The member of staff whose session cookie held this token, if the session is good.
  public Optional<Viewer.Staff> viewer(String token) {
    return signedIn(token).map(SignedIn::viewer);
  }

  /// The same, with the session. Counts as a sign of life.
  public Optional<SignedIn> signedIn(String token) {
    Instant now = clock.instant();
    return store
        .find(Token.presented(token).hash(), now, now.minus(IDLE))
        .map(row -> seen(row, now));
  }

  /// The viewer's own open sessions, the latest first.
  public List<OpenSession> of(Viewer viewer) {
    Instant now = clock.instant();
    return store.of(authority.requireStaff(viewer).personId(), now, now.minus(IDLE));
  }

  private SignedIn seen(SessionStore.Row row, Instant now) {
    if (row.seenAt().isBefore(now.minus(SEEN_EVERY))) {
      store.seen(row.session(), now);
    }
    String name = personal.open(Personal.Field.NAME, row.person(), row.name());
    return new SignedIn(
        new Viewer.Staff(row.person(), name, row.roles()),
        row.session(),
        row.factor(),
        row.createdAt());
  }
}
