package org.bellbuoy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.bellbuoy.cases.CaseState;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.walls.Address;
import org.bellbuoy.walls.Addresses;
import org.bellbuoy.walls.Material;
import org.bellbuoy.walls.Principal;
import org.bellbuoy.walls.Secrets;
import org.bellbuoy.walls.Visit;
import org.junit.jupiter.api.Test;

/// Every address of a case for every principal in six states of the case: what the permission and
/// the circle say is what the door does, whatever the state.
class MatrixTests {

  private static final List<CaseState> STATES =
      List.of(
          CaseState.NEW,
          CaseState.TRIAGE,
          CaseState.ACCEPTED,
          CaseState.FIXING,
          CaseState.SCHEDULED,
          CaseState.PUBLISHED);

  @Test
  void theStateOfACaseOpensItToNobodyElse() {
    Secrets secrets = Secrets.plant();
    List<Address> addresses = Addresses.all().stream().filter(MatrixTests::ofACase).toList();
    Map<String, Visit> doors = Map.of("desk", Visit.at("desk"), "counter", Visit.at("counter"));
    List<String> wrong = new ArrayList<>();
    int checks = 0;
    for (CaseState state : STATES) {
      put(secrets.mark(Material.NUMBER), state);
      for (Principal principal : Principal.values()) {
        for (Address address : addresses) {
          String path = address.path(word -> secrets.word(address, word));
          int status =
              Objects.requireNonNull(doors.get(address.door()))
                  .as(secrets.viewer(principal), address, path)
                  .status();
          checks++;
          if (!expected(principal, address).contains(status)) {
            wrong.add(state + " " + principal + " " + address + " -> " + status);
          }
        }
      }
    }
    System.out.printf(
        "matrix: %d addresses of a case, %d principals, %d states, %d checks, %d deviations%n",
        addresses.size(), Principal.values().length, STATES.size(), checks, wrong.size());
    assertThat(wrong).isEmpty();
  }

  /// What may be read of one case, at the desk and at the counter.
  private static boolean ofACase(Address address) {
    boolean desk = address.pattern().matches("(/api/v1)?/cases/\\{code}.*");
    boolean counter = address.pattern().matches("/|/api/v1/case");
    return address.reads()
        && (address.door().equals("desk") && desk || address.door().equals("counter") && counter);
  }

  private static Set<Integer> expected(Principal principal, Address address) {
    Permission permission = address.permission().orElseThrow();
    Viewer viewer = viewerOf(principal);
    if (!TestHouse.get(Authority.class).may(viewer, permission)) {
      return Set.of(302, 401, 403);
    }
    boolean knows =
        address.door().equals("counter")
            || Material.TITLE.mayBeSeenBy(principal)
            || principal == Principal.AUDITOR && permission == Permission.SEE_READERS;
    return knows ? Set.of(200, 409) : Set.of(404);
  }

  /// Somebody with the same roles; who is in the circle is decided elsewhere.
  private static Viewer viewerOf(Principal principal) {
    UUID nobody = new UUID(0, 7);
    return switch (principal) {
      case ANYONE -> new Viewer.Anyone();
      case PARTNER, COORDINATOR, ENGINEER_OUTSIDE, PARTNER_ELSEWHERE ->
          new Viewer.Outsider(nobody, nobody);
      default -> new Viewer.Staff(nobody, "", Set.of(principal.role().orElseThrow()));
    };
  }

  private static void put(String code, CaseState state) {
    TestHouse.database()
        .jdbc()
        .sql("update cases.case_file set state = :state where code = :code")
        .param("state", state.name())
        .param("code", code)
        .update();
  }
}
