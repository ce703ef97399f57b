package org.bellbuoy.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.bellbuoy.kernel.Flaw;
import org.bellbuoy.kernel.Invalid;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.Test;

class AccountTests {

  private final Viewer.Staff administrator = TestStaff.person(Role.ADMINISTRATOR);
  private final Viewer.Staff analyst = TestStaff.person(Role.ANALYST, Role.LEAD);

  @Test
  void letsOnlyAdministratorsInvite() {
    InvitePerson invite = TestHouse.get(InvitePerson.class);

    assertThat(Refusals.of(() -> invite.execute(analyst, TestStaff.typed(Role.LEAD))).code())
        .isEqualTo("not-allowed");
  }

  @Test
  void namesEveryFlawOfAnInvitationAtOnce() {
    NewPerson typed = new NewPerson("\u202eevil", "not an address", Set.of());
    Invalid refusal =
        (Invalid)
            Refusals.of(() -> TestHouse.get(InvitePerson.class).execute(administrator, typed));

    assertThat(refusal.flaws()).extracting(Flaw::field).contains("name", "email", "roles");
  }

  @Test
  void refusesASecondAccountForOneAddress() {
    NewPerson typed = TestStaff.typed(Role.INTAKE);
    InvitePerson invite = TestHouse.get(InvitePerson.class);
    invite.execute(administrator, typed);

    assertThat(Refusals.of(() -> invite.execute(administrator, typed)).code()).isEqualTo("invalid");
  }

  @Test
  void keepsNamesAndAddressesSealed() {
    NewPerson typed =
        new NewPerson("Marked Xylophone 5d0c", "marked5d0c@example.test", Set.of(Role.INTAKE));
    TestHouse.get(InvitePerson.class).execute(administrator, typed);

    List<String> rows =
        TestHouse.database()
            .jdbc()
            .sql(
                "select encode(name_sealed || email_sealed || email_lookup, 'escape') as text from identity.person")
            .query((row, _) -> row.getString("text"))
            .list();

    assertThat(rows)
        .isNotEmpty()
        .noneMatch(row -> row.contains("Xylophone") || row.contains("5d0c"));
  }

  @Test
  void takesARoleAwayFromOpenSessionsAtOnce() {
    String token = TestStaff.session(analyst);

    change(analyst, Set.of(Role.ANALYST));

    assertThat(TestHouse.get(Sessions.class).viewer(token).orElseThrow().roles())
        .containsExactly(Role.ANALYST);
  }

  @Test
  void refusesAChangeMadeOnAnOlderVersion() {
    Person before = find(analyst);
    change(analyst, Set.of(Role.ANALYST));
    ChangeRoles deed = TestHouse.get(ChangeRoles.class);

    assertThat(
            Refusals.of(() ->
                    deed.execute(administrator, before.id(), before.version(), Set.of(Role.LEAD)))
                .code())
        .isEqualTo("changed-meanwhile");
    assertThat(find(analyst).roles()).containsExactly(Role.ANALYST);
  }

  @Test
  void shutsADeactivatedPersonOutAtOnce() {
    String session = TestStaff.session(analyst);
    String token = TestStaff.token(analyst);

    Person person = find(analyst);
    TestHouse.get(DeactivatePerson.class).execute(administrator, person.id(), person.version());

    assertThat(TestHouse.get(Sessions.class).viewer(session)).isEmpty();
    assertThat(TestHouse.get(Tokens.class).viewer(token)).isEmpty();
  }

  @Test
  void letsADeactivatedPersonInAgainOnlyByANewInvitation() {
    Person person = find(analyst);
    TestHouse.get(DeactivatePerson.class).execute(administrator, person.id(), person.version());
    OneTimeLink link =
        TestHouse.get(ReactivatePerson.class)
            .execute(administrator, person.id(), person.version() + 1);

    assertThat(find(analyst).state()).isEqualTo(PersonState.INVITED);
    TestHouse.get(AcceptInvitation.class).execute(link.token(), TestStaff.PASSWORD);
    assertThat(find(analyst).state()).isEqualTo(PersonState.ACTIVE);
  }

  @Test
  void showsColleaguesNamesButNotTheirAddresses() {
    People people = TestHouse.get(People.class);

    assertThat(people.names(analyst, List.of(administrator.personId())))
        .containsEntry(administrator.personId(), administrator.name());
    assertThat(Refusals.of(() -> people.all(analyst)).code()).isEqualTo("not-allowed");
    assertThat(people.colleagues(analyst))
        .extracting(Colleague::id)
        .contains(administrator.personId());
  }

  private void change(Viewer.Staff whom, Set<Role> roles) {
    Person person = find(whom);
    TestHouse.get(ChangeRoles.class).execute(administrator, person.id(), person.version(), roles);
  }

  private Person find(Viewer.Staff whom) {
    return TestHouse.get(People.class).all(administrator).stream()
        .filter(person -> person.id().equals(whom.personId()))
        .findFirst()
        .orElseThrow();
  }
}
