package org.bellbuoy.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.testkit.SoftAuthenticator;
import org.bellbuoy.testkit.TestHouse;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Every way to come in by a passkey that is not one's own, or not now, or not here.
class PasskeyRingTests {

  private static final RelyingParty DESK =
      RelyingParty.at(URI.create("https://desk.example.test"), "Desk");
  private static final RelyingParty OTHER =
      RelyingParty.at(URI.create("https://other.example.test"), "Other");

  private final PasskeyRing ring = TestHouse.get(PasskeyRing.class);
  private final TransactionTemplate together =
      new TransactionTemplate(TestHouse.get(PlatformTransactionManager.class));
  private final PasskeyOwner owner =
      new PasskeyOwner(UUID.randomUUID(), "owner@example.test", "Olga Owner");
  private final SoftAuthenticator device = device();

  @Test
  void letsInWhoeverShowsTheirPasskey() {
    add(owner, device);

    assertThat(proof(device.shows(asked()))).isEqualTo(new PasskeyProof.Proved(owner.id(), only()));
  }

  @Test
  void keepsSeveralPasskeysEachWithAName() {
    add(owner, device, "Phone");
    add(owner, device(), "Key ring");

    assertThat(ring.of(owner.id())).extracting(Passkey::label).containsExactly("Phone", "Key ring");
  }

  @Test
  void opensNothingOnceItIsRevoked() {
    add(owner, device);
    String code = ring.of(owner.id()).getFirst().code();

    together.executeWithoutResult(_ -> ring.revoke(owner.id(), code, Actor.person(owner.id())));

    assertThat(why(device.shows(asked()))).isEqualTo(PasskeyProof.Why.UNKNOWN);
    assertThat(ring.of(owner.id())).isEmpty();
  }

  @Test
  void refusesAReplayedAnswer() {
    add(owner, device);
    String answer = device.shows(asked());
    proof(answer);

    assertThat(why(answer)).isEqualTo(PasskeyProof.Why.REPLAYED);
  }

  @Test
  void refusesAnAnswerThatComesTooLate() {
    add(owner, device);
    String answer = device.shows(asked());

    TestHouse.clock().advance(Challenges.LIFE);

    assertThat(why(answer)).isEqualTo(PasskeyProof.Why.CHALLENGE);
  }

  @Test
  void refusesAChallengeItHasNotMade() {
    add(owner, device);
    PasskeyOptions asked = asked();
    PasskeyOptions forged =
        new PasskeyOptions(
            "A" + asked.challenge().substring(1), asked.door(), asked.passkeys(), null);

    assertThat(why(device.shows(forged))).isEqualTo(PasskeyProof.Why.CHALLENGE);
  }

  @Test
  void refusesAnAnswerMadeForAnotherDoorOrAnotherUse() {
    add(owner, device);
    UUID session = UUID.randomUUID();
    var again = new Ceremony.ShowingAgain(DESK, owner.id(), session);

    assertThat(why(device.shows(ring.ask(new Ceremony.SigningIn(OTHER)))))
        .isEqualTo(PasskeyProof.Why.CHALLENGE);
    assertThat(why(device.shows(ring.ask(again)))).isEqualTo(PasskeyProof.Why.CHALLENGE);
    assertThat(
            why(
                new Ceremony.ShowingAgain(DESK, owner.id(), UUID.randomUUID()),
                device.shows(ring.ask(again))))
        .isEqualTo(PasskeyProof.Why.CHALLENGE);
  }

  @Test
  void refusesWhatAnotherSiteOrAForeignFrameHasAskedFor() {
    assertRefused(honest -> honest.says("https://desk.example.test.evil.example"));
    assertRefused(honest -> honest.says("http://desk.example.test"));
    assertRefused(honest -> honest.isFor("evil.example"));
    assertRefused(SoftAuthenticator::isInAForeignFrame);
  }

  @Test
  void refusesADeviceThatHasNotAskedWhoItsUserIs() {
    assertRefused(SoftAuthenticator::asksNobody);
  }

  @Test
  void refusesASignatureByAnotherKeyUnderAKnownName() {
    add(owner, device);
    SoftAuthenticator thief = device().claims(device.owner());
    String stolen = device.shows(asked());
    String id = stolen.substring(7, stolen.indexOf('"', 7));
    String made = thief.shows(asked());
    String forged = made.replace(made.substring(7, made.indexOf('"', 7)), id);

    assertThat(why(forged)).isEqualTo(PasskeyProof.Why.FORGED);
  }

  @Test
  void refusesAPasskeyUnderSomebodyElsesAccount() {
    PasskeyOwner other = new PasskeyOwner(UUID.randomUUID(), "other@example.test", "Otto Other");
    SoftAuthenticator theirs = device();
    add(owner, device);
    add(other, theirs);
    byte[] own = device.owner();
    var again = new Ceremony.ShowingAgain(DESK, other.id(), UUID.randomUUID());

    assertThat(why(device.claims(theirs.owner()).shows(asked())))
        .isEqualTo(PasskeyProof.Why.UNKNOWN);
    assertThat(why(again, device.claims(own).shows(ring.ask(again))))
        .isEqualTo(PasskeyProof.Why.UNKNOWN);
  }

  @Test
  void doubtsAPasskeyWhoseCounterGoesBackAndTakesItNoMore() {
    device.counts(5);
    add(owner, device);
    assertThat(proof(device.shows(asked()))).isInstanceOf(PasskeyProof.Proved.class);

    assertThat(why(device.counts(3).shows(asked()))).isEqualTo(PasskeyProof.Why.COPIED);
    assertThat(why(device.counts(99).shows(asked()))).isEqualTo(PasskeyProof.Why.COPIED);
    assertThat(ring.of(owner.id()).getFirst().doubtedAt()).isPresent();
  }

  @Test
  void takesNoPasskeyThatSomebodyHasAlready() {
    add(owner, device);
    PasskeyOwner other = new PasskeyOwner(UUID.randomUUID(), "other@example.test", "Otto Other");

    assertThat(Refusals.of(() -> add(other, device)).code()).isEqualTo("invalid");
  }

  @Test
  void makesNoPasskeyForSomebodyElse() {
    UUID other = UUID.randomUUID();
    String answer = device.makes(ring.offer(DESK, owner));

    assertThat(
            Refusals.of(() ->
                    together.execute(_ -> ring.add(DESK, other, Actor.person(other), "x", answer)))
                .code())
        .isEqualTo("invalid");
  }

  @Test
  void readsNothingIntoNonsense() {
    assertThat(why("")).isEqualTo(PasskeyProof.Why.FORGED);
    assertThat(why("{\"id\":1}")).isEqualTo(PasskeyProof.Why.FORGED);
    assertThat(why("[".repeat(9_000))).isEqualTo(PasskeyProof.Why.FORGED);
    assertThat(why("x".repeat(1_000_000))).isEqualTo(PasskeyProof.Why.FORGED);
  }

  @Test
  void knowsWhichDoorsCanHavePasskeys() {
    assertThat(RelyingParty.at(URI.create("http://localhost:8081"), "").canHavePasskeys()).isTrue();
    assertThat(RelyingParty.at(URI.create("http://127.0.0.1:8081"), "").canHavePasskeys())
        .isFalse();
    assertThat(RelyingParty.at(URI.create("http://desk.example"), "").canHavePasskeys()).isFalse();
    assertThat(RelyingParty.at(URI.create("https://desk.example:443"), "").origin())
        .isEqualTo("https://desk.example");
  }

  private void assertRefused(UnaryOperator<SoftAuthenticator> lie) {
    PasskeyOwner somebody = new PasskeyOwner(UUID.randomUUID(), "x@example.test", "X");
    SoftAuthenticator honest = device();
    add(somebody, honest);

    assertThat(why(lie.apply(honest).shows(asked()))).isEqualTo(PasskeyProof.Why.FORGED);
    assertThat(Refusals.of(() -> add(somebody, lie.apply(device()))).code()).isEqualTo("invalid");
  }

  private static SoftAuthenticator device() {
    return new SoftAuthenticator(DESK.origin(), DESK.id());
  }

  private PasskeyOptions asked() {
    return ring.ask(new Ceremony.SigningIn(DESK));
  }

  private UUID only() {
    return ring.of(owner.id()).getFirst().id();
  }

  private void add(PasskeyOwner whose, SoftAuthenticator made) {
    add(whose, made, "Phone");
  }

  private void add(PasskeyOwner whose, SoftAuthenticator made, String label) {
    String answer = made.makes(ring.offer(DESK, whose));
    together.execute(_ -> ring.add(DESK, whose.id(), Actor.person(whose.id()), label, answer));
  }

  private PasskeyProof proof(String answer) {
    return proof(new Ceremony.SigningIn(DESK), answer);
  }

  private PasskeyProof proof(Ceremony ceremony, String answer) {
    return java.util.Objects.requireNonNull(together.execute(_ -> ring.prove(ceremony, answer)));
  }

  private PasskeyProof.Why why(String answer) {
    return why(new Ceremony.SigningIn(DESK), answer);
  }

  private PasskeyProof.Why why(Ceremony ceremony, String answer) {
    return ((PasskeyProof.Failed) proof(ceremony, answer)).why();
  }
}
