package org.bellbuoy.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.Invalid;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.News;
import org.bellbuoy.kernel.Reading;
import org.bellbuoy.kernel.Refused;
import org.springframework.stereotype.Component;

/// The passkeys of whoever may sign in, at whatever door. Deeds call it inside their transaction,
/// after they have decided whether this may be done.
@Component
public class PasskeyRing {

  static final int MOST = 20;
  private static final int LONGEST_LABEL = 60;
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

  private final PasskeyStore store;
  private final PasskeyVerifier verifier;
  private final Challenges challenges;
  private final Personal personal;
  private final Pepper pepper;
  private final News news;
  private final Ids ids;
  private final Clock clock;

  PasskeyRing(
      PasskeyStore store,
      PasskeyVerifier verifier,
      Challenges challenges,
      Personal personal,
      Pepper pepper,
      News news,
      Ids ids,
      Clock clock) {
    this.store = store;
    this.verifier = verifier;
    this.challenges = challenges;
    this.personal = personal;
    this.pepper = pepper;
    this.news = news;
    this.ids = ids;
    this.clock = clock;
  }

  public List<Passkey> of(UUID subject) {
    return store.of(subject).stream().map(this::opened).toList();
  }

  /// What a page needs to ask a stranger for whichever passkey they have for this door.
  public PasskeyOptions ask(Ceremony.SigningIn ceremony) {
    return options(ceremony, List.of());
  }

  /// What a page needs to ask somebody who is in for one of their passkeys.
  public PasskeyOptions ask(Ceremony.ShowingAgain ceremony) {
    return options(ceremony, browserIds(ceremony.subject()));
  }

  /// What a page needs to make a passkey for this owner.
  public PasskeyOptions offer(RelyingParty door, PasskeyOwner owner) {
    PasskeyOptions bare = options(new Ceremony.Adding(door, owner.id()), browserIds(owner.id()));
    String handle = handle(owner.id());
    return new PasskeyOptions(
        bare.challenge(),
        bare.door(),
        bare.passkeys(),
        new PasskeyOptions.User(handle, owner.login(), owner.name()));
  }

  /// Adds what the browser made. Refuses: [Invalid].
  ///
  /// @param answer the credential as JSON (WebAuthn Level 3, section 5.1, `toJSON`)
  public Passkey add(RelyingParty door, UUID subject, Actor by, String typed, String answer) {
    Reading reading = new Reading();
    String label = reading.line("label", typed, LONGEST_LABEL);
    List<PasskeyRow> known = store.of(subject);
    if (known.size() >= MOST) {
      reading.flaw("label", "One person may have " + MOST + " passkeys. Remove one first.");
    }
    reading.finish();
    String challenge =
        verifier
            .challengeIn(answer)
            .filter(read -> challenges.isGood(new Ceremony.Adding(door, subject), read))
            .filter(challenges::spend)
            .orElseThrow(PasskeyRing::notTaken);
    PasskeyVerifier.Made made =
        verifier.made(door, answer, challenge).orElseThrow(PasskeyRing::notTaken);
    return added(made, subject, by, label);
  }

  private Passkey added(PasskeyVerifier.Made made, UUID subject, Actor by, String label) {
    UUID id = ids.next();
    PasskeyRow row =
        new PasskeyRow(
            id,
            ids.code(),
            subject,
            personal.seal(subject, Personal.Field.PASSKEY, id, made.credential()),
            personal.seal(subject, Personal.Field.PASSKEY_LABEL, id, label),
            made.signs(),
            made.backedUp(),
            clock.instant(),
            Optional.empty(),
            Optional.empty());
    if (!store.add(row, lookup(made.id()))) {
      throw notTaken();
    }
    news.tell(new PasskeyAdded(by, row.createdAt(), id, subject));
    return opened(row);
  }

  /// Verifies a passkey that is shown and uses its challenge up. Answers instead of refusing,
  /// because the record of a failed attempt must not be rolled back.
  public PasskeyProof prove(Ceremony ceremony, String answer) {
    PasskeyProof proof =
        verifier
            .shown(answer)
            .map(shown -> proof(ceremony, shown))
            .orElseGet(() -> failed(PasskeyProof.Why.FORGED));
    if (proof instanceof PasskeyProof.Failed(PasskeyProof.Why why, UUID subject)) {
      news.tell(new PasskeyRefused(Actor.anyone(), clock.instant(), subject, why));
    }
    return proof;
  }

  private PasskeyProof proof(Ceremony ceremony, PasskeyVerifier.Shown shown) {
    if (!challenges.isGood(ceremony, shown.challenge())) {
      return failed(PasskeyProof.Why.CHALLENGE);
    }
    if (!challenges.spend(shown.challenge())) {
      return failed(PasskeyProof.Why.REPLAYED);
    }
    return store
        .hold(lookup(shown.id()))
        .filter(row -> belongs(ceremony, row, shown))
        .map(row -> verified(ceremony.door(), row, shown))
        .orElseGet(() -> failed(PasskeyProof.Why.UNKNOWN));
  }

  /// The passkey is its owner's, and of whoever is in when somebody is.
  private boolean belongs(Ceremony ceremony, PasskeyRow row, PasskeyVerifier.Shown shown) {
    String handle = handle(row.subject());
    boolean right = shown.userHandle().map(handle::equals).orElse(true);
    return right
        && switch (ceremony) {
          case Ceremony.SigningIn _ -> shown.userHandle().isPresent();
          case Ceremony.ShowingAgain again -> again.subject().equals(row.subject());
          case Ceremony.Adding _ -> false;
        };
  }

  private PasskeyProof verified(RelyingParty door, PasskeyRow row, PasskeyVerifier.Shown shown) {
    String credential = personal.open(Personal.Field.PASSKEY, row.id(), row.credential());
    Optional<Long> signs = verifier.signs(door, shown, credential, row.signs());
    if (signs.isEmpty()) {
      return new PasskeyProof.Failed(PasskeyProof.Why.FORGED, row.subject());
    }
    long count = signs.get();
    boolean back = (count > 0 || row.signs() > 0) && count <= row.signs();
    if (back || row.doubtedAt().isPresent()) {
      store.doubt(row.id(), clock.instant());
      return new PasskeyProof.Failed(PasskeyProof.Why.COPIED, row.subject());
    }
    store.used(row.id(), count, clock.instant());
    return new PasskeyProof.Proved(row.subject(), row.id());
  }

  /// Gives a passkey another name. Refuses: [Missing], [Invalid].
  public void name(UUID subject, String code, String typed) {
    Reading reading = new Reading();
    String label = reading.line("label", typed, LONGEST_LABEL);
    reading.finish();
    PasskeyRow row =
        store.of(subject).stream()
            .filter(one -> one.code().equals(code))
            .findFirst()
            .orElseThrow(() -> new Refused(new Missing()));
    store.name(
        subject, code, personal.seal(subject, Personal.Field.PASSKEY_LABEL, row.id(), label));
  }

  /// From now on it opens nothing. Refuses: [Missing].
  public void revoke(UUID subject, String code, Actor by) {
    Instant now = clock.instant();
    UUID id = store.revoke(subject, code, now).orElseThrow(() -> new Refused(new Missing()));
    news.tell(new PasskeyRevoked(by, now, id, subject));
  }

  public void revokeAll(UUID subject, Actor by) {
    Instant now = clock.instant();
    store
        .revokeAll(subject, now)
        .forEach(id -> news.tell(new PasskeyRevoked(by, now, id, subject)));
  }

  private PasskeyOptions options(Ceremony ceremony, List<String> passkeys) {
    RelyingParty door = ceremony.door();
    return new PasskeyOptions(
        challenges.make(ceremony), new PasskeyOptions.Door(door.id(), door.name()), passkeys, null);
  }

  private List<String> browserIds(UUID subject) {
    return store.of(subject).stream()
        .map(row -> personal.open(Personal.Field.PASSKEY, row.id(), row.credential()))
        .map(verifier::id)
        .toList();
  }

  private Passkey opened(PasskeyRow row) {
    return new Passkey(
        row.id(),
        row.code(),
        personal.open(Personal.Field.PASSKEY_LABEL, row.id(), row.label()),
        row.backedUp(),
        row.createdAt(),
        row.usedAt(),
        row.doubtedAt());
  }

  private String handle(UUID subject) {
    return BASE64.encodeToString(pepper.hash("passkey owner", subject.toString()));
  }

  private byte[] lookup(String id) {
    return pepper.hash("passkey", id);
  }

  private static PasskeyProof failed(PasskeyProof.Why why) {
    return new PasskeyProof.Failed(why, new UUID(0, 0));
  }

  private static Refused notTaken() {
    return new Refused(
        Invalid.of("label", "This passkey was not taken. Load the page again and try once more."));
  }
}
