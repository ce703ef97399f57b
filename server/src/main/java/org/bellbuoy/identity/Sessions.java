package org.bellbuoy.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.kernel.Installation;
import org.bellbuoy.vault.Token;
import org.springframework.stereotype.Component;

/// Who is signed in. Rights are read anew at each request, so that what is taken is gone at once.
@Component
public class Sessions {

  public static final Duration IDLE = Duration.ofMinutes(30);

  /// How long after somebody showed who they are a session may decide.
  public static final Duration FRESH = Duration.ofMinutes(5);

  private static final Duration SEEN_EVERY = Duration.ofMinutes(1);

  private final SessionStore store;
  private final SecondFactorRules rules;
  private final Personal personal;
  private final Authority authority;
  private final Installation installation;
  private final Clock clock;

  Sessions(
      SessionStore store,
      SecondFactorRules rules,
      Personal personal,
      Authority authority,
      Installation installation,
      Clock clock) {
    this.store = store;
    this.rules = rules;
    this.personal = personal;
    this.authority = authority;
    this.installation = installation;
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

  /// How many sessions of this person stand open, for whoever may end them.
  public int count(Viewer viewer, UUID person) {
    authority.require(viewer, Permission.MANAGE_PEOPLE);
    Instant now = clock.instant();
    return store.of(person, now, now.minus(IDLE)).size();
  }

  /// The viewer's own open sessions, the latest first.
  public List<OpenSession> of(Viewer viewer) {
    Instant now = clock.instant();
    return store.of(authority.requireStaff(viewer).personId(), now, now.minus(IDLE)).stream()
        .map(this::opened)
        .toList();
  }

  /// A password, or a provider that vouches for one factor, is not enough for whoever the rule
  /// binds. A link that the house itself made is: it makes them only for a sample vendor.
  private boolean mustEnrol(SessionStore.Row row, Instant now) {
    boolean alone = row.factor() == Factor.PASSWORD || row.factor() == Factor.PROVIDER;
    return alone
        && !row.hasSecondFactor()
        && rules.inForce().demands(row.roles(), row.accountMade(), now);
  }

  /// In a demonstration one sign-in is enough for as long as the session lasts.
  private Reach reach(SessionStore.Row row, Instant now) {
    boolean fresh = installation.demo() || now.isBefore(row.shownAt().plus(FRESH));
    return fresh ? Reach.DECIDE : Reach.CHANGE;
  }

  private OpenSession opened(SessionStore.Listed row) {
    return new OpenSession(
        row.id(),
        row.code(),
        row.factor(),
        Whence.read(
            row.device()
                .map(device -> personal.open(Personal.Field.DEVICE, row.id(), device))
                .orElse("unknown")),
        row.createdAt(),
        row.seenAt(),
        row.expiresAt());
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
        row.createdAt(),
        reach(row, now),
        mustEnrol(row, now));
  }
}
