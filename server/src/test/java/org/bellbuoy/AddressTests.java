package org.bellbuoy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.CreateApiToken;
import org.bellbuoy.identity.IssuedApiToken;
import org.bellbuoy.identity.NewApiToken;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Reach;
import org.bellbuoy.identity.RevokeApiToken;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.testkit.Furniture;
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
        Outcome outcome = visit(address).as(viewer, address, address.path(NOTHING));
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
      boolean inPerson = address.permission().orElseThrow().isInPerson() && !address.reads();
      if (visit(address).bearing(good, address, address.path(NOTHING)).atTheGate() != inPerson) {
        wrong.add((inPerson ? "a token is let in: " : "a good token is refused: ") + address);
      }
      Outcome refused = visit(address).bearing(revoked, address, address.path(NOTHING));
      if (refused.status() != (address.isApi() ? 401 : 302)) {
        wrong.add("a revoked token is answered " + refused.status() + ": " + address);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void answersWhoIsNotInTheCircleAsIfThereWereNothing() {
    Furniture known = Furniture.fresh();
    Viewer.Staff outsider = TestStaff.person(Role.values());
    List<String> wrong = new ArrayList<>();
    for (Address address : ofTheCircle()) {
      String path = address.path(_ -> secret(known, address));
      Outcome none = visit(address).as(outsider, address, address.path(_ -> nothing(address)));
      Outcome hidden = visit(address).as(outsider, address, path);
      String same = hidden.body().replace(secret(known, address), nothing(address));
      if (hidden.status() != none.status() || !same.equals(none.body())) {
        wrong.add(address + " tells " + hidden.status() + " from " + none.status());
      }
      if (address.reads() && hidden.status() != 404) {
        wrong.add(address + " -> " + hidden.status());
      }
      Outcome shown = visit(address).as(known.member(), address, path);
      boolean hiddenToo = address.reads() ? shown.status() >= 400 : shown.status() == 404;
      if (hiddenToo && !named(address)) {
        wrong.add(address + " is not shown to a member: " + shown.status());
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void tellsNothingOfACaseThatIsNamedInAForm() {
    Furniture known = Furniture.fresh();
    Visit desk = Objects.requireNonNull(doors.get("desk"));
    Viewer.Staff outsider = TestStaff.person(Role.values());
    String waiting = Furniture.fresh().waiting();

    for (String asked :
        List.of(
            "GET /advisories/new case=",
            "POST /advisories kind=THREAT&case=",
            "POST /reports/" + waiting + "/case existing=")) {
      String[] parts = asked.split(" ", -1);
      String form = parts[2];
      Outcome none = desk.form(outsider, parts[0], parts[1], form + NOTHING);
      Outcome hidden = desk.form(outsider, parts[0], parts[1], form + known.caseCode());

      assertThat(hidden.status()).as(asked).isEqualTo(none.status()).isBetween(400, 499);
      assertThat(hidden.body().replace(known.caseCode(), NOTHING)).isEqualTo(none.body());
    }
  }

  private static List<Address> guarded() {
    return addresses.stream()
        .filter(address -> address.permission().orElseThrow() != Permission.ANYONE)
        .filter(address -> !address.door().equals("counter"))
        .toList();
  }

  /// Every address with the code of something that only a circle may know of, but what an auditor
  /// may ask of any case.
  private static List<Address> ofTheCircle() {
    return addresses.stream()
        .filter(address ->
            address
                .pattern()
                .matches("(/api/v1)?/(cases|reports|advisories|attachments)/\\{\\w+}.*"))
        .filter(address -> address.permission().orElseThrow() != Permission.SEE_READERS)
        .toList();
  }

  /// Has it more parts that vary, of which the one code that is tried cannot be all, or is it of
  /// reports by mail only, of a file that is a picture, of reports that came under a policy, or of
  /// what is published already?
  private static boolean named(Address address) {
    String pattern = address.pattern();
    return pattern.split("\\{", -1).length > 2
        || pattern.endsWith("/original")
        || pattern.endsWith("/picture")
        || pattern.endsWith("/statement")
        || pattern.endsWith("/api/v1/advisories/{code}/translations/publication")
        || pattern.contains("/good-faith");
  }

  private static String secret(Furniture known, Address address) {
    return switch (address.pattern().replaceFirst("/api/v1", "").split("/", -1)[1]) {
      case "cases" -> known.caseCode();
      case "reports" ->
          address.pattern().matches(".*/(good-faith.*|statement)")
              ? known.promised()
              : known.report();
      case "advisories" -> known.advisory();
      default -> known.attachment();
    };
  }

  private static String nothing(Address address) {
    return address.pattern().contains("attachments") ? new UUID(1, 1).toString() : NOTHING;
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

  /// What somebody has to show besides being signed in.
  private static String proof(Address address) {
    Permission needed = address.permission().orElseThrow();
    boolean fresh = needed.reach(address.reads()) == Reach.DECIDE;
    return !fresh ? "" : needed.isInPerson() ? "fresh, in person" : "fresh";
  }

  private static String page(String room, List<Address> own) {
    StringBuilder page = new StringBuilder("# Addresses of " + room + "\n\n");
    page.append("Written by `AddressTests`. Who holds a permission is said in `Permission`;\n");
    page.append(
        "*fresh*: a session that showed within five minutes who it is, or a token to decide.\n\n");
    page.append(
        "| door | method | address | permission | proof |\n| --- | --- | --- | --- | --- |\n");
    for (Address address : own) {
      page.append(
          "| %s | %s | `%s` | %s | %s |\n"
              .formatted(
                  address.door(),
                  address.method(),
                  address.pattern(),
                  address.permission().orElseThrow(),
                  proof(address)));
    }
    return page.toString();
  }
}
