package org.bellbuoy.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.Test;

class ApiTokenTests {

  private final Viewer.Staff owner = TestStaff.person(Role.LEAD, Role.PUBLISHER);

  @Test
  void actsInNoMoreThanTheRolesItWasGiven() {
    IssuedApiToken issued = issue(Set.of(Role.PUBLISHER), 30);

    Viewer.Staff viewer = tokens().viewer(issued.secret()).orElseThrow();
    assertThat(viewer.personId()).isEqualTo(owner.personId());
    assertThat(viewer.roles()).containsExactly(Role.PUBLISHER);
  }

  @Test
  void cannotBeGivenARoleItsOwnerLacks() {
    assertThat(Refusals.of(() -> issue(Set.of(Role.ADMINISTRATOR), 30)).code())
        .isEqualTo("invalid");
  }

  @Test
  void losesARoleWithItsOwner() {
    IssuedApiToken issued = issue(Set.of(Role.PUBLISHER, Role.LEAD), 30);
    Viewer.Staff administrator = TestStaff.person(Role.ADMINISTRATOR);
    long version = TestHouse.get(People.class).self(owner).version();

    TestHouse.get(ChangeRoles.class)
        .execute(administrator, owner.personId(), version, Set.of(Role.LEAD));

    assertThat(tokens().viewer(issued.secret()).orElseThrow().roles()).containsExactly(Role.LEAD);
  }

  @Test
  void runsOut() {
    IssuedApiToken issued = issue(Set.of(Role.LEAD), 1);

    TestHouse.clock().advance(Duration.ofDays(1));

    assertThat(tokens().viewer(issued.secret())).isEmpty();
  }

  @Test
  void worksNoMoreOnceRevoked() {
    IssuedApiToken issued = issue(Set.of(Role.LEAD), 30);

    TestHouse.get(RevokeApiToken.class).execute(owner, issued.code());

    assertThat(tokens().viewer(issued.secret())).isEmpty();
    assertThat(tokens().of(owner)).isEmpty();
  }

  @Test
  void isListedWithItsLabelAndWithoutItsSecret() {
    IssuedApiToken issued = issue(Set.of(Role.LEAD), 30);
    tokens().viewer(issued.secret());

    ApiToken listed = tokens().of(owner).getFirst();
    assertThat(listed.label()).isEqualTo("pipeline");
    assertThat(listed.usedAt()).contains(TestHouse.clock().instant());
    assertThat(listed.toString()).doesNotContain(issued.secret());
  }

  @Test
  void knowsNobodyByNonsense() {
    assertThat(tokens().viewer("")).isEmpty();
    assertThat(tokens().viewer("bellbuoy_" + "x".repeat(100_000))).isEmpty();
  }

  private IssuedApiToken issue(Set<Role> roles, int days) {
    return TestHouse.get(CreateApiToken.class)
        .execute(owner, new NewApiToken("pipeline", roles, days));
  }

  private static Tokens tokens() {
    return TestHouse.get(Tokens.class);
  }
}
