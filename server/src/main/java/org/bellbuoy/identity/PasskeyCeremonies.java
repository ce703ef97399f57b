package org.bellbuoy.identity;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.Invalid;
import org.bellbuoy.kernel.Reading;
import org.bellbuoy.kernel.Refused;

/// What is done with passkeys at every door: offered, made, asked for and verified, over the shelf
/// on which that door keeps them. Deeds call it inside their transaction, after they have decided
/// whether this may be done.
public class PasskeyCeremonies {

  private static final int MOST = 20;
  static final int LONGEST_LABEL = 60;
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

  private final PasskeyTools tools;
  private final PasskeyShelf shelf;

  public PasskeyCeremonies(PasskeyTools tools, PasskeyShelf shelf) {
    this.tools = tools;
    this.shelf = shelf;
  }

  public List<Passkey> of(UUID subject) {
    return shelf.of(subject).stream().map(this::opened).toList();
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
    List<PasskeyRow> known = shelf.of(subject);
    if (known.size() >= MOST) {
      reading.flaw("label", "One person may have " + MOST + " passkeys. Remove one first.");
    }
    reading.finish();
    String challenge =
        tools
            .verifier()
            .challengeIn(answer)
            .filter(read -> tools.challenges().isGood(new Ceremony.Adding(door, subject), read))
            .filter(read -> tools.challenges().spend(read, shelf))
            .orElseThrow(PasskeyCeremonies::notTaken);
    PasskeyVerifier.Made made =
        tools.verifier().made(door, answer, challenge).orElseThrow(PasskeyCeremonies::notTaken);
    return added(made, subject, by, label);
  }

  private Passkey added(PasskeyVerifier.Made made, UUID subject, Actor by, String label) {
    UUID id = tools.ids().next();
    PasskeyRow row =
        new PasskeyRow(
            id,
            tools.ids().code(),
            subject,
            shelf.seal(subject, PasskeyShelf.Part.CREDENTIAL, id, made.credential()),
            shelf.seal(subject, PasskeyShelf.Part.LABEL, id, label),
            made.signs(),
            made.backedUp(),
            tools.clock().instant(),
            Optional.empty(),
            Optional.empty());
    if (!shelf.add(row, lookup(made.id()))) {
      throw notTaken();
    }
    shelf.tell(new PasskeyAdded(by, row.createdAt(), id, subject));
    return opened(row);
  }

  /// Verifies a passkey that is shown and uses its challenge up. Answers instead of refusing,
  /// because the record of a failed attempt must not be rolled back.
  public PasskeyProof prove(Ceremony ceremony, String answer) {
    PasskeyProof proof =
        tools
            .verifier()
            .shown(answer)
            .map(shown -> proof(ceremony, shown))
            .orElseGet(() -> failed(PasskeyProof.Why.FORGED));
    if (proof instanceof PasskeyProof.Failed(PasskeyProof.Why why, UUID subject)) {
      shelf.tell(new PasskeyRefused(Actor.anyone(), tools.clock().instant(), subject, why));
    }
    return proof;
  }

  private PasskeyProof proof(Ceremony ceremony, PasskeyVerifier.Shown shown) {
    if (!tools.challenges().isGood(ceremony, shown.challenge())) {
      return failed(PasskeyProof.Why.CHALLENGE);
    }
    if (!tools.challenges().spend(shown.challenge(), shelf)) {
      return failed(PasskeyProof.Why.REPLAYED);
    }
    return shelf
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
    String credential = shelf.open(PasskeyShelf.Part.CREDENTIAL, row.id(), row.credential());
    Optional<Long> signs = tools.verifier().signs(door, shown, credential, row.signs());
    if (signs.isEmpty()) {
      return new PasskeyProof.Failed(PasskeyProof.Why.FORGED, row.subject());
    }
    long count = signs.get();
    boolean back = (count > 0 || row.signs() > 0) && count <= row.signs();
    if (back || row.doubtedAt().isPresent()) {
      shelf.doubt(row.id(), tools.clock().instant());
      return new PasskeyProof.Failed(PasskeyProof.Why.COPIED, row.subject());
    }
    shelf.used(row.id(), count, tools.clock().instant());
    return new PasskeyProof.Proved(row.subject(), row.id());
  }

  private PasskeyOptions options(Ceremony ceremony, List<String> passkeys) {
    RelyingParty door = ceremony.door();
    return new PasskeyOptions(
        tools.challenges().make(ceremony),
        new PasskeyOptions.Door(door.id(), door.name()),
        passkeys,
        null);
  }

  private List<String> browserIds(UUID subject) {
    return shelf.of(subject).stream()
        .map(row -> shelf.open(PasskeyShelf.Part.CREDENTIAL, row.id(), row.credential()))
        .map(tools.verifier()::id)
        .toList();
  }

  private Passkey opened(PasskeyRow row) {
    return new Passkey(
        row.id(),
        row.code(),
        shelf.open(PasskeyShelf.Part.LABEL, row.id(), row.label()),
        row.backedUp(),
        row.createdAt(),
        row.usedAt(),
        row.doubtedAt());
  }

  private String handle(UUID subject) {
    return BASE64.encodeToString(tools.pepper().hash("passkey owner", subject.toString()));
  }

  private byte[] lookup(String id) {
    return tools.pepper().hash("passkey", id);
  }

  private static PasskeyProof failed(PasskeyProof.Why why) {
    return new PasskeyProof.Failed(why, new UUID(0, 0));
  }

  private static Refused notTaken() {
    return new Refused(
        Invalid.of("label", "This passkey was not taken. Load the page again and try once more."));
  }
}
