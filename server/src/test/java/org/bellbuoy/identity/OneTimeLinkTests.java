package org.bellbuoy.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.Test;

class OneTimeLinkTests {

  private static final Viewer HOUSE = new Viewer.Machine();

  private final Viewer.Staff person = TestStaff.person(Role.ADMINISTRATOR);

  @Test
  void worksOnce() {
    OneTimeLink link = signInLink();
    SignInByLink signIn = TestHouse.get(SignInByLink.class);

    signIn.execute(link.token(), Arrival.unknown());

    assertThat(Refusals.of(() -> signIn.execute(link.token(), Arrival.unknown())))
        .isEqualTo(new IdentityRefusal.LinkSpent());
  }

  @Test
  void isNotUsedUpByLookingAtIt() {
    OneTimeLink link = signInLink();
    OneTimeLinks links = TestHouse.get(OneTimeLinks.class);

    assertThat(links.guest(LinkKind.SIGN_IN, link.token())).isPresent();
    assertThat(links.guest(LinkKind.SIGN_IN, link.token()).orElseThrow().name())
        .isEqualTo(person.name());
  }

  @Test
  void isGoodForItsOwnPurposeOnly() {
    OneTimeLink link = signInLink();
    AcceptInvitation accept = TestHouse.get(AcceptInvitation.class);

    assertThat(Refusals.of(() -> accept.execute(link.token(), TestStaff.PASSWORD)))
        .isEqualTo(new IdentityRefusal.LinkSpent());
  }

  @Test
  void runsOut() {
    OneTimeLink link = signInLink();
    TestHouse.clock().advance(LinkKind.SIGN_IN.life());
    SignInByLink signIn = TestHouse.get(SignInByLink.class);

    assertThat(Refusals.of(() -> signIn.execute(link.token(), Arrival.unknown())))
        .isEqualTo(new IdentityRefusal.LinkSpent());
  }

  @Test
  void isReplacedByANewerOne() {
    OneTimeLink older = signInLink();
    OneTimeLink newer = signInLink();
    OneTimeLinks links = TestHouse.get(OneTimeLinks.class);

    assertThat(links.isGood(LinkKind.SIGN_IN, older.token())).isFalse();
    assertThat(links.isGood(LinkKind.SIGN_IN, newer.token())).isTrue();
  }

  @Test
  void cannotBeMadeByAnAdministratorToSignInAsSomebodyElse() {
    MakeOneTimeLink make = TestHouse.get(MakeOneTimeLink.class);
    Viewer.Staff victim = TestStaff.person(Role.LEAD);

    assertThat(Refusals.of(() -> make.execute(person, new LinkPurpose.SignIn(victim.personId()))))
        .isEqualTo(new NotAllowed());
  }

  @Test
  void setsNothingUpWhereThereIsAnAdministrator() {
    MakeOneTimeLink make = TestHouse.get(MakeOneTimeLink.class);

    assertThat(Refusals.of(() -> make.execute(HOUSE, new LinkPurpose.SetUp())))
        .isEqualTo(new IdentityRefusal.AlreadySetUp());
  }

  @Test
  void keepsAnInvitationWhoseNewPasswordWasRefused() {
    Invited invited =
        TestHouse.get(InvitePerson.class).execute(HOUSE, TestStaff.typed(Role.SUPPORT));
    AcceptInvitation accept = TestHouse.get(AcceptInvitation.class);

    assertThat(Refusals.of(() -> accept.execute(invited.link().token(), "short")).code())
        .isEqualTo("invalid");
    accept.execute(invited.link().token(), TestStaff.PASSWORD);
  }

  @Test
  void endsOldSessionsWhenItReplacesAPassword() {
    String session = TestStaff.session(person);
    OneTimeLink link =
        TestHouse.get(MakeOneTimeLink.class)
            .execute(person, new LinkPurpose.Invitation(person.personId()));

    TestHouse.get(AcceptInvitation.class).execute(link.token(), "another kettle at noon");

    assertThat(TestHouse.get(Sessions.class).viewer(session)).isEmpty();
  }

  private OneTimeLink signInLink() {
    return TestHouse.get(MakeOneTimeLink.class)
        .execute(HOUSE, new LinkPurpose.SignIn(person.personId()));
  }
}
