package org.bellbuoy.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bellbuoy.identity.Refusals.of;

import java.time.Duration;
import java.util.List;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.Test;

/// Letting somebody begin anew who has lost every factor.
class RecoveryTests {

  private static final String NEW_PASSWORD = "another kettle at noon 8";

  private final Viewer.Staff one = TestStaff.person(Role.ADMINISTRATOR);
  private final Viewer.Staff another = TestStaff.person(Role.ADMINISTRATOR);
  private final Viewer.Staff person = TestStaff.person(Role.LEAD);

  @Test
  void takesTwoAdministratorsAndThenEndsEverythingAndMakesALink() {
    TestCodes codes = TestCodes.of(person);
    String session = TestStaff.session(person);
    ask(one);
    assertThat(TestHouse.get(Sessions.class).viewer(session)).as("nothing yet").isPresent();

    OneTimeLink link = confirm(another);

    assertThat(TestHouse.get(Sessions.class).viewer(session)).isEmpty();
    assertThat(codes.now()).isNotEmpty();
    assertThat(signIn(TestStaff.PASSWORD))
        .as("the old password")
        .isEqualTo(new SignInResult.Wrong());
    TestHouse.get(AcceptInvitation.class).execute(link.token(), NEW_PASSWORD);
    assertThat(signIn(NEW_PASSWORD)).isInstanceOf(SignInResult.Opened.class);
    assertThat(TestHouse.get(OwnWaysIn.class).of(person)).isEqualTo(new WaysIn(0, false, 0));
  }

  @Test
  void isNeverConfirmedByWhoeverAskedNorByThePersonItIsAbout() {
    Viewer.Staff third = TestStaff.person(Role.ADMINISTRATOR);
    TestHouse.get(AskRecovery.class).execute(one, third.personId());

    assertThat(of(() -> confirm(one, third)))
        .isInstanceOf(IdentityRefusal.SecondAdministratorNeeded.class);
    assertThat(of(() -> confirm(third, third)))
        .isInstanceOf(IdentityRefusal.SecondAdministratorNeeded.class);
    assertThat(of(() -> TestHouse.get(AskRecovery.class).execute(one, one.personId())))
        .isInstanceOf(IdentityRefusal.SecondAdministratorNeeded.class);
  }

  @Test
  void isForAdministratorsOnly() {
    assertThat(of(() -> ask(person))).isInstanceOf(NotAllowed.class);
    ask(one);
    Viewer.Staff lead = TestStaff.person(Role.LEAD);
    assertThat(of(() -> confirm(lead))).isInstanceOf(NotAllowed.class);
    assertThat(of(() -> TestHouse.get(StopRecovery.class).execute(lead, person.personId())))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void isToldToThePersonWhoCanStopIt() {
    ask(one);
    DeskVisitor visitor = DeskVisitor.signedIn(person);
    assertThat(visitor.get("/account").body()).contains("you have lost every way to sign in");

    visitor.post("/account/recovery/end");

    assertThat(visitor.get("/account").body()).doesNotContain("lost every way");
    assertThat(of(() -> confirm(another))).isInstanceOf(Missing.class);
  }

  @Test
  void runsOutAfterThreeDays() {
    ask(one);
    TestHouse.clock().advance(AskRecovery.LIFE);

    assertThat(of(() -> confirm(another))).isInstanceOf(Missing.class);
    ask(one);
    TestHouse.clock().advance(Duration.ofDays(1));
    assertThat(confirm(another).token()).isNotEmpty();
  }

  @Test
  void writesEachStepDown() {
    ask(one);
    confirm(another);

    assertThat(
            TestHouse.database()
                .jdbc()
                .sql(
                    """
                    select what from audit.leaf
                     where about = :person and what in
                           ('identity.RecoveryAsked', 'identity.FactorsReset') order by id
                    """)
                .param("person", person.personId())
                .query(String.class)
                .list())
        .isEqualTo(List.of("identity.RecoveryAsked", "identity.FactorsReset"));
  }

  @Test
  void goesByTheConsoleWhereThereIsNoSecondAdministrator() {
    String email = TestHouse.get(People.class).self(person).email();
    RecoverAtConsole console = TestHouse.get(RecoverAtConsole.class);

    assertThat(of(() -> console.execute(one, email))).isInstanceOf(NotAllowed.class);
    assertThat(console.execute(new Viewer.Machine(), "nobody@staff.example.test")).isEmpty();
    assertThat(console.execute(new Viewer.Machine(), email)).isPresent();
    assertThat(signIn(TestStaff.PASSWORD)).isEqualTo(new SignInResult.Wrong());
  }

  @Test
  void isOfferedOnThePageOfAPerson() {
    String code = TestHouse.get(People.class).self(person).code();
    DeskVisitor asks = DeskVisitor.signedIn(one);
    asks.get("/people/" + code);
    asks.post("/people/" + code + "/recovery");
    DeskVisitor confirms = DeskVisitor.signedIn(another);

    assertThat(confirms.get("/people/" + code).body()).contains("Confirm, and make the link");
    assertThat(confirms.post("/people/" + code + "/recovery/confirmation").body())
        .contains("https://desk.example.test/invitation/");
  }

  private void ask(Viewer viewer) {
    TestHouse.get(AskRecovery.class).execute(viewer, person.personId());
  }

  private OneTimeLink confirm(Viewer viewer) {
    return confirm(viewer, person);
  }

  private static OneTimeLink confirm(Viewer viewer, Viewer.Staff whom) {
    return TestHouse.get(ConfirmRecovery.class).execute(viewer, whom.personId());
  }

  private SignInResult signIn(String password) {
    String email = TestHouse.get(People.class).self(person).email();
    Arrival here = new Arrival(null, "192.0.2.78", "Firefox Linux");
    CheckedPassword checked =
        TestHouse.get(PasswordCheck.class).of(new Credentials(email, password, here));
    return TestHouse.get(SignIn.class).execute(checked);
  }
}
