package org.bellbuoy.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.bellbuoy.testkit.SoftAuthenticator;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.Test;

/// Codes, recovery codes and passkeys beside a password, and showing again who one is.
class SecondStepTests {

  private static final RelyingParty DESK =
      RelyingParty.at(URI.create("https://desk.example.test"), "Desk");
  private static final Arrival HERE = new Arrival(null, "192.0.2.77", "Firefox Linux");

  private final Viewer.Staff person = TestStaff.person(Role.LEAD);
  private final String email = TestHouse.get(People.class).self(person).email();

  @Test
  void asksWhoeverHasAGeneratorForACode() {
    String secret = generator(person);

    SignInResult.MoreNeeded more = moreNeeded();

    assertThat(more.ways().generator()).isTrue();
    assertThat(byCode(more.ticket(), code(secret))).isInstanceOf(SignInResult.Opened.class);
  }

  @Test
  void takesNoCodeTwice() {
    String secret = generator(person);
    String code = code(secret);
    byCode(moreNeeded().ticket(), code);

    assertThat(byCode(moreNeeded().ticket(), code)).isEqualTo(new SignInResult.Wrong());
  }

  @Test
  void takesEachRecoveryCodeOnce() {
    generator(person);
    List<String> codes = TestHouse.get(MakeRecoveryCodes.class).execute(person);

    assertThat(codes)
        .hasSize(SecondFactors.RECOVERY_CODES)
        .doesNotHaveDuplicates()
        .as("24 letters of base 32 are 120 bits; from 112 on a keyed hash is enough (ASVS 6.5.2)")
        .allMatch(code -> code.replace(" ", "").matches("[A-Z2-7]{24}"));
    assertThat(byCode(moreNeeded().ticket(), codes.getFirst().toLowerCase(java.util.Locale.ROOT)))
        .isInstanceOf(SignInResult.Opened.class);
    assertThat(byCode(moreNeeded().ticket(), codes.getFirst())).isEqualTo(new SignInResult.Wrong());
    assertThat(TestHouse.get(OwnWaysIn.class).of(person).recoveryCodes()).isEqualTo(9);
  }

  @Test
  void endsOlderRecoveryCodesWithNewOnes() {
    generator(person);
    List<String> older = TestHouse.get(MakeRecoveryCodes.class).execute(person);
    TestHouse.get(MakeRecoveryCodes.class).execute(person);

    assertThat(byCode(moreNeeded().ticket(), older.getFirst())).isEqualTo(new SignInResult.Wrong());
  }

  @Test
  void isAskedForACodeAlsoAfterALostPasswordWasReplaced() {
    generator(person);
    LinkPurpose purpose = new LinkPurpose.Invitation(person.personId());
    String link =
        TestHouse.get(MakeOneTimeLink.class).execute(new Viewer.Machine(), purpose).token();
    TestHouse.get(AcceptInvitation.class).execute(link, "another kettle at noon 8");

    assertThat(TestHouse.get(SignIn.class).execute(password("another kettle at noon 8")))
        .isInstanceOf(SignInResult.MoreNeeded.class);
  }

  @Test
  void takesNoTicketThatIsForgedOrLate() {
    String secret = generator(person);
    String ticket = moreNeeded().ticket();
    String other = TestStaff.person(Role.LEAD).personId().toString();

    assertThat(byCode(other + ticket.substring(36), code(secret)))
        .isEqualTo(new SignInResult.Wrong());
    assertThat(byCode("", code(secret))).isEqualTo(new SignInResult.Wrong());
    TestHouse.clock().advance(SignInTickets.LIFE);
    assertThat(byCode(ticket, code(secret))).isEqualTo(new SignInResult.Wrong());
  }

  @Test
  void slowsDownGuessingAtCodes() {
    String secret = generator(person);
    String ticket = moreNeeded().ticket();
    for (int i = 0; i < Throttle.TRIES_PER_CODE; i++) {
      assertThat(byCode(ticket, "00000" + i)).isEqualTo(new SignInResult.Wrong());
    }

    assertThat(byCode(ticket, code(secret))).isEqualTo(new SignInResult.TooManyTries());
  }

  @Test
  void lacksNothingToSignInByPasskeyAlone() {
    SoftAuthenticator device = passkey(person);

    assertThat(moreNeeded().ways().passkeys()).isEqualTo(1);
    assertThat(byPasskey(device)).isInstanceOf(SignInResult.Opened.class);
  }

  @Test
  void opensNothingToADeactivatedPersonsPasskey() {
    SoftAuthenticator device = passkey(person);
    long version = TestHouse.get(People.class).self(person).version();
    TestHouse.get(DeactivatePerson.class).execute(new Viewer.Machine(), person.personId(), version);

    assertThat(byPasskey(device)).isEqualTo(new SignInResult.Wrong());
    assertThat(TestHouse.get(PasskeyRing.class).of(person.personId())).isEmpty();
  }

  @Test
  void reachesLessFiveMinutesAfterSigningInUntilItIsShownAgain() {
    String token = TestStaff.session(person);
    assertThat(signedIn(token).reach()).isEqualTo(Reach.DECIDE);

    TestHouse.clock().advance(Sessions.FRESH);
    assertThat(signedIn(token).reach()).isEqualTo(Reach.CHANGE);

    assertThat(show(token, new Showing.WithPassword(password(TestStaff.PASSWORD))))
        .isEqualTo(Showing.Outcome.SHOWN);
    assertThat(signedIn(token).reach()).isEqualTo(Reach.DECIDE);
  }

  @Test
  void isNotShownByAPasswordOnceThereIsMore() {
    String token = TestStaff.session(person);
    String secret = generator(person);
    TestHouse.clock().advance(Sessions.FRESH);

    assertThat(show(token, new Showing.WithPassword(password(TestStaff.PASSWORD))))
        .isEqualTo(Showing.Outcome.WRONG);
    assertThat(show(token, new Showing.WithCode(code(secret), HERE)))
        .isEqualTo(Showing.Outcome.SHOWN);
  }

  @Test
  void isNotShownByAnotherPersonsPasswordOrPasskey() {
    Viewer.Staff other = TestStaff.person(Role.LEAD);
    SoftAuthenticator theirs = passkey(other);
    String token = TestStaff.session(person);
    String otherEmail = TestHouse.get(People.class).self(other).email();
    Credentials typed = new Credentials(otherEmail, TestStaff.PASSWORD, HERE);
    var asked =
        TestHouse.get(PasskeyRing.class)
            .ask(new Ceremony.ShowingAgain(DESK, person.personId(), signedIn(token).session()));

    assertThat(show(token, new Showing.WithPassword(TestHouse.get(PasswordCheck.class).of(typed))))
        .isEqualTo(Showing.Outcome.WRONG);
    assertThat(show(token, new Showing.WithPasskey(DESK, theirs.shows(asked))))
        .isEqualTo(Showing.Outcome.WRONG);
  }

  @Test
  void isShownByAPasskeyOfThisVerySession() {
    SoftAuthenticator device = passkey(person);
    String token = TestStaff.session(person);
    TestHouse.clock().advance(Duration.ofMinutes(10));
    var asked = TestHouse.get(OwnWaysIn.class).ask(person, DESK, signedIn(token).session());

    assertThat(show(token, new Showing.WithPasskey(DESK, device.shows(asked))))
        .isEqualTo(Showing.Outcome.SHOWN);
  }

  @Test
  void tellsWithWhatAndRoughlyFromWhereSomebodySignedIn() {
    assertThat(Whence.of(new Arrival(null, "203.0.113.9", "Mozilla/5.0 (X11; Linux) Firefox/140")))
        .isEqualTo(new Whence("Firefox on Linux", "network 203.0.x.x"));
    assertThat(Whence.of(new Arrival(null, "192.168.1.7", "curl/8")))
        .isEqualTo(new Whence("curl", "an internal network"));
    assertThat(Whence.of(new Arrival(null, "2001:db8:1::5", "")))
        .isEqualTo(new Whence("A program", "network 2001:db8:…"));
  }

  private SignInResult.MoreNeeded moreNeeded() {
    SignInResult result = TestHouse.get(SignIn.class).execute(password(TestStaff.PASSWORD));
    return (SignInResult.MoreNeeded) result;
  }

  private CheckedPassword password(String typed) {
    return TestHouse.get(PasswordCheck.class).of(new Credentials(email, typed, HERE));
  }

  private static SignInResult byCode(String ticket, String code) {
    return TestHouse.get(SignInByCode.class).execute(ticket, code, HERE);
  }

  private static SignInResult byPasskey(SoftAuthenticator device) {
    var asked = TestHouse.get(PasskeyRing.class).ask(new Ceremony.SigningIn(DESK));
    return TestHouse.get(SignInByPasskey.class).execute(DESK, device.shows(asked), HERE);
  }

  private Showing.Outcome show(String token, Showing showing) {
    Standing standing = Standing.ofSession(signedIn(token).session(), Reach.CHANGE);
    return TestHouse.get(ShowAgain.class).execute(person, standing, showing);
  }

  private static SignedIn signedIn(String token) {
    return TestHouse.get(Sessions.class).signedIn(token).orElseThrow();
  }

  private static SoftAuthenticator passkey(Viewer.Staff whose) {
    SoftAuthenticator device = new SoftAuthenticator(DESK.origin(), DESK.id());
    String answer = device.makes(TestHouse.get(OwnWaysIn.class).offer(whose, DESK));
    TestHouse.get(AddPasskey.class).execute(whose, DESK, "Phone", answer);
    return device;
  }

  /// Sets a generator up; the step of its first code is used, so the clock goes on.
  private static String generator(Viewer.Staff whose) {
    TestHouse.get(BeginCodeGenerator.class).execute(whose);
    String secret = TestHouse.get(OwnWaysIn.class).waiting(whose).secret().replace(" ", "");
    TestHouse.get(ConfirmCodeGenerator.class).execute(whose, code(secret));
    TestHouse.clock().advance(Duration.ofSeconds(OneTimeCodes.STEP_SECONDS));
    return secret;
  }

  private static String code(String secret) {
    long step = OneTimeCodes.step(TestHouse.clock().instant());
    return OneTimeCodes.code(Base32.bytes(secret), step);
  }
}
