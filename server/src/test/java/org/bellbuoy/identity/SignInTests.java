package org.bellbuoy.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SignInTests {

  private final NewPerson typed = TestStaff.typed(Role.ANALYST);

  @Test
  void opensASessionForTheRightPassword() {
    join();

    OpenedSession opened = opened(signIn(TestStaff.PASSWORD, null, "192.0.2.1"));

    Viewer.Staff viewer = sessions().viewer(opened.token()).orElseThrow();
    assertThat(viewer.name()).isEqualTo(typed.name());
    assertThat(viewer.roles()).containsExactly(Role.ANALYST);
  }

  @Test
  void findsAnAddressHoweverItIsWritten() {
    join();
    Credentials shouted =
        new Credentials(
            " " + typed.email().toUpperCase(Locale.ROOT), TestStaff.PASSWORD, null, "192.0.2.1");

    assertThat(signIn(shouted)).isInstanceOf(SignInResult.Opened.class);
  }

  @Test
  void answersAWrongPasswordLikeAnUnknownAddress() {
    join();

    SignInResult wrong = signIn("not the password at all", null, "192.0.2.2");
    SignInResult unknown =
        signIn(new Credentials("nobody@example.test", TestStaff.PASSWORD, null, "192.0.2.2"));

    assertThat(wrong).isEqualTo(unknown).isEqualTo(new SignInResult.Wrong());
  }

  @Test
  void knowsNobodyByAnAddressThatHasOnlyBeenInvited() {
    TestHouse.get(InvitePerson.class).execute(new Viewer.Machine(), typed);

    assertThat(signIn(TestStaff.PASSWORD, null, "192.0.2.3"))
        .isInstanceOf(SignInResult.Wrong.class);
  }

  @Test
  void slowsDownGuessingAtOneAddressWhetherOrNotItExists() {
    join();
    for (int i = 0; i < Throttle.TRIES_PER_ACCOUNT; i++) {
      assertThat(signIn("guess number " + i, null, "192.0.2.4"))
          .isInstanceOf(SignInResult.Wrong.class);
      assertThat(signIn(new Credentials("ghost@example.test", "x", null, "192.0.2.5")))
          .isInstanceOf(SignInResult.Wrong.class);
    }

    assertThat(signIn("one more", null, "192.0.2.4"))
        .isEqualTo(signIn(new Credentials("ghost@example.test", "x", null, "192.0.2.5")))
        .isEqualTo(new SignInResult.TooManyTries());
  }

  @Test
  void letsTheOwnerInOnAKnownDeviceWhileAStrangerGuesses() {
    join();
    String device = opened(signIn(TestStaff.PASSWORD, null, "192.0.2.6")).deviceToken();
    for (int i = 0; i <= Throttle.TRIES_PER_ACCOUNT; i++) {
      signIn("guess number " + i, null, "192.0.2.7");
    }

    assertThat(signIn(TestStaff.PASSWORD, null, "192.0.2.7"))
        .isInstanceOf(SignInResult.TooManyTries.class);
    assertThat(signIn(TestStaff.PASSWORD, device, "192.0.2.8"))
        .isInstanceOf(SignInResult.Opened.class);
  }

  @Test
  void opensTheWayAgainAfterTheWindow() {
    join();
    for (int i = 0; i <= Throttle.TRIES_PER_ACCOUNT; i++) {
      signIn("guess number " + i, null, "192.0.2.9");
    }

    TestHouse.clock().advance(Throttle.WINDOW.plusSeconds(1));

    assertThat(signIn(TestStaff.PASSWORD, null, "192.0.2.9"))
        .isInstanceOf(SignInResult.Opened.class);
  }

  @Test
  void neverTakesADeviceMarkItHasNotMade() {
    join();

    OpenedSession opened = opened(signIn(TestStaff.PASSWORD, "planted-by-a-stranger", "192.0.2.1"));

    assertThat(opened.deviceToken()).isNotEqualTo("planted-by-a-stranger");
  }

  @Test
  void endsASessionThatRestsTooLong() {
    Viewer.Staff person = TestStaff.person(Role.INTAKE);
    String token = TestStaff.session(person);

    TestHouse.clock().advance(Sessions.IDLE.minusSeconds(1));
    assertThat(sessions().viewer(token)).isPresent();
    TestHouse.clock().advance(Sessions.IDLE.minusSeconds(1));
    assertThat(sessions().viewer(token)).isPresent();
    TestHouse.clock().advance(Sessions.IDLE);
    assertThat(sessions().viewer(token)).isEmpty();
  }

  @Test
  void endsABusySessionAfterTwelveHours() {
    String token = TestStaff.session(TestStaff.person(Role.INTAKE));
    Duration step = Duration.ofMinutes(20);

    for (Duration spent = step;
        spent.compareTo(SessionOpening.LONGEST) < 0;
        spent = spent.plus(step)) {
      TestHouse.clock().advance(step);
      assertThat(sessions().viewer(token)).as("after %s", spent).isPresent();
    }
    TestHouse.clock().advance(step);

    assertThat(sessions().viewer(token)).isEmpty();
  }

  @Test
  void forgetsASessionThatWasSignedOut() {
    String token = TestStaff.session(TestStaff.person(Role.INTAKE));

    TestHouse.get(SignOut.class).execute(token);

    assertThat(sessions().viewer(token)).isEmpty();
  }

  @Test
  void revokesOnlyOnesOwnSessions() {
    Viewer.Staff one = TestStaff.person(Role.INTAKE);
    Viewer.Staff other = TestStaff.person(Role.INTAKE);
    String token = TestStaff.session(one);
    String code = sessions().of(one).getFirst().code();
    RevokeSession revoke = TestHouse.get(RevokeSession.class);

    assertThat(Refusals.of(() -> revoke.execute(other, code)).code()).isEqualTo("not-found");
    assertThat(sessions().viewer(token)).isPresent();
    revoke.execute(one, code);
    assertThat(sessions().viewer(token)).isEmpty();
  }

  @Test
  void storesNothingByWhichASessionCouldBeTakenOver() {
    String token = TestStaff.session(TestStaff.person(Role.INTAKE));

    Long rows =
        TestHouse.database()
            .jdbc()
            .sql("select count(*) from identity.session s where strpos(s::text, :token) > 0")
            .param("token", token)
            .query(Long.class)
            .single();

    assertThat(rows).isZero();
  }

  private void join() {
    Invited invited = TestHouse.get(InvitePerson.class).execute(new Viewer.Machine(), typed);
    TestHouse.get(AcceptInvitation.class).execute(invited.link().token(), TestStaff.PASSWORD);
  }

  private SignInResult signIn(String password, @Nullable String device, String source) {
    return signIn(new Credentials(typed.email(), password, device, source));
  }

  private static SignInResult signIn(Credentials typed) {
    return TestHouse.get(SignIn.class).execute(TestHouse.get(PasswordCheck.class).of(typed));
  }

  private static OpenedSession opened(SignInResult result) {
    return Optional.of(result)
        .filter(SignInResult.Opened.class::isInstance)
        .map(SignInResult.Opened.class::cast)
        .orElseThrow()
        .session();
  }

  private static Sessions sessions() {
    return TestHouse.get(Sessions.class);
  }
}
