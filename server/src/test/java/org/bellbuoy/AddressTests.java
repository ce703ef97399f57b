package org.bellbuoy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.bellbuoy.cases.OpenCase;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.CreateApiToken;
import org.bellbuoy.identity.IssuedApiToken;
import org.bellbuoy.identity.NewApiToken;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.RevokeApiToken;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.bellbuoy.walls.Address;
import org.bellbuoy.walls.Addresses;
import org.bellbuoy.walls.Committed;
import org.bellbuoy.walls.Visit;
import org.bellbuoy.walls.Visit.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Every address of both doors, tried by every role, by strangers and by programs.
class AddressTests {

  /// Never given to anything.
  private static final String NOTHING = "zzzzzzzzzz";

  private static List<Address> addresses;
  private static Map<String, Visit> doors;

  @BeforeAll
  static void openTheDoors() {
    addresses = Addresses.all();
    doors =
        Map.of(
            "street", Visit.at("street"), "desk", Visit.at("desk"), "counter", Visit.at("counter"));
  }

  @Test
  void everyAddressNamesAPermission() {
    assertThat(addresses).isNotEmpty().allMatch(address -> address.permission().isPresent());
  }

  @Test
  void thePermissionsOfEachRoomAreWrittenDown() {
    Addresses.byRoom()
        .forEach(
            (room, own) -> Committed.at("docs/addresses/" + room + ".md").mustBe(page(room, own)));
  }

  @Test
  void theStreetKnowsNobodyAndAsksNobody() {
    assertThat(addresses)
        .filteredOn(address -> address.door().equals("street"))
        .allMatch(address -> address.permission().orElseThrow() == Permission.ANYONE);
  }

  @Test
  void letsInWhoeverHoldsThePermissionAndNobodyElse() {
    Authority authority = TestHouse.get(Authority.class);
    List<String> wrong = new ArrayList<>();
    for (Viewer viewer : everybody()) {
      for (Address address : addresses) {
        Outcome outcome = visit(address).as(viewer, address, NOTHING);
        boolean may = authority.may(viewer, address.permission().orElseThrow());
        boolean refused = Set.of(302, 401, 403).contains(outcome.status());
        if (outcome.atTheGate() == may || !may && !refused || outcome.status() >= 500) {
          wrong.add(viewer.roles() + " " + address + " -> " + outcome.status());
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void aTokenOpensWhatItsOwnerMayAndARevokedOneNothing() {
    Viewer.Staff everything = TestStaff.person(Role.values());
    String good = TestStaff.token(everything);
    String revoked = revoked(everything);
    List<String> wrong = new ArrayList<>();
    for (Address address : guarded()) {
      if (visit(address).bearing(good, address, NOTHING).atTheGate()) {
        wrong.add("a good token is refused: " + address);
      }
      Outcome refused = visit(address).bearing(revoked, address, NOTHING);
      if (refused.status() != (address.isApi() ? 401 : 302)) {
        wrong.add("a revoked token is answered " + refused.status() + ": " + address);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void answersWhoIsNotInTheCircleAsIfThereWereNoCase() {
    Viewer.Staff member = TestStaff.person(Role.values());
    Viewer.Staff outsider = TestStaff.person(Role.values());
    String code = TestHouse.get(OpenCase.class).open(member, "Something only the circle knows");
    List<String> wrong = new ArrayList<>();
    for (Address address : ofCases()) {
      Outcome none = visit(address).as(outsider, address, NOTHING);
      Outcome hidden = visit(address).as(outsider, address, code);
      if (hidden.status() != none.status()
          || !hidden.body().replace(code, NOTHING).equals(none.body())) {
        wrong.add(address + " tells " + hidden.status() + " from " + none.status());
      }
      if (address.reads() && hidden.status() != 404) {
        wrong.add(address + " -> " + hidden.status());
      }
      if (address.reads() && visit(address).as(member, address, code).status() >= 400) {
        wrong.add(address + " is not shown to a member");
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static List<Address> guarded() {
    return addresses.stream()
        .filter(address -> address.permission().orElseThrow() != Permission.ANYONE)
        .toList();
  }

  private static List<Address> ofCases() {
    return addresses.stream()
        .filter(address -> address.pattern().matches("(/api/v1)?/cases/\\{\\w+}.*"))
        .filter(address -> address.pattern().split("\\{", -1).length == 2)
        .toList();
  }

  private static Visit visit(Address address) {
    return Objects.requireNonNull(doors.get(address.door()));
  }

  private static List<Viewer> everybody() {
    List<Viewer> viewers = new ArrayList<>(List.of(new Viewer.Anyone()));
    EnumSet.allOf(Role.class).forEach(role -> viewers.add(TestStaff.person(role)));
    return viewers;
  }

  private static String revoked(Viewer.Staff owner) {
    NewApiToken typed = new NewApiToken("to be revoked", owner.roles(), 1);
    IssuedApiToken token = TestHouse.get(CreateApiToken.class).execute(owner, typed);
    TestHouse.get(RevokeApiToken.class).execute(owner, token.code());
    return token.secret();
  }

  private static String page(String room, List<Address> own) {
    StringBuilder page = new StringBuilder("# Addresses of " + room + "\n\n");
    page.append("Written by `AddressTests`. Who holds a permission is said in `Permission`.\n\n");
    page.append("| door | method | address | permission |\n| --- | --- | --- | --- |\n");
    for (Address address : own) {
      page.append(
          "| %s | %s | `%s` | %s |\n"
              .formatted(
                  address.door(),
                  address.method(),
                  address.pattern(),
                  address.permission().orElseThrow()));
    }
    return page.toString();
  }
}
