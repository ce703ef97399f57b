package org.bellbuoy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
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
import org.bellbuoy.walls.Probes;
import org.bellbuoy.walls.Secrets;
import org.bellbuoy.walls.Visit.Outcome;
import org.junit.jupiter.api.Test;

/// Every address of a case, of its report and of its advisory, to read and to change, for every
/// principal in six states of the case: what the permission and the circle say is what the door
/// does, whatever the state, and whoever is refused has changed nothing.
class MatrixTests {

  private static final List<CaseState> STATES =
      List.of(
          CaseState.NEW,
          CaseState.TRIAGE,
          CaseState.ACCEPTED,
          CaseState.FIXING,
          CaseState.SCHEDULED,
          CaseState.PUBLISHED);

  /// The case of a report is opened before the report is asked for; the one transaction of both is
  /// taken back.
  private static final String OPENS_FIRST = ".*/reports/\\{tracking}/case";

  private final Secrets secrets = Secrets.plant();
  private final Probes probes = Probes.ready();
  private final List<String> wrong = new ArrayList<>();

  /// What a door is to somebody.
  private enum Door {
    /// The permission is missing: refused before anybody asks for the case.
    CLOSED,
    /// The permission is there and the case is not: as if it did not exist.
    EMPTY,
    OPEN
  }

  @Test
  void theStateOfACaseOpensItToNobodyElse() {
    List<Address> addresses = Addresses.all().stream().filter(MatrixTests::ofACase).toList();
    int checks = 0;
    for (CaseState state : STATES) {
      put(secrets.mark(Material.NUMBER), state);
      for (Principal principal : Principal.values()) {
        for (Address address : addresses) {
          check(state, principal, address);
          checks++;
        }
      }
    }
    System.out.printf(
        "matrix: %d addresses of a case, %d of them change something, %d principals, %d states,"
            + " %d checks, %d deviations%n",
        addresses.size(),
        addresses.stream().filter(address -> !address.reads()).count(),
        Principal.values().length,
        STATES.size(),
        checks,
        wrong.size());
    assertThat(wrong).isEmpty();
  }

  /// A closed door is tried whole in the first state; as it knows no case, in the others its gate
  /// is asked.
  private void check(CaseState state, Principal principal, Address address) {
    String path = address.path(word -> secrets.word(address, word));
    Viewer viewer = secrets.viewer(principal);
    Door expected = expected(principal, address);
    if (expected == Door.CLOSED && state != STATES.getFirst()) {
      if (probes.opens(viewer, address, path)) {
        wrong.add(state + " " + principal + " " + address + " is open");
      }
      return;
    }
    Outcome outcome = probes.as(viewer, address, path);
    if (!isAsExpected(expected, address, outcome)) {
      wrong.add(
          "%s %s %s, %s -> %d after %d rows"
              .formatted(state, principal, address, expected, outcome.status(), outcome.written()));
    }
  }

  /// What may be done with one case, at the desk and at the counter.
  private static boolean ofACase(Address address) {
    return switch (address.door()) {
      case "desk" ->
          address.pattern().matches("(/api/v1)?/(cases|reports|advisories|attachments)/\\{\\w+}.*");
      case "counter" -> address.permission().orElseThrow() == Permission.AT_COUNTER;
      default -> false;
    };
  }

  private static Door expected(Principal principal, Address address) {
    Permission permission = address.permission().orElseThrow();
    if (!TestHouse.get(Authority.class).may(viewerOf(principal), permission)) {
      return Door.CLOSED;
    }
    boolean knows =
        address.door().equals("counter")
            || Material.TITLE.mayBeSeenBy(principal)
            || principal == Principal.AUDITOR && permission == Permission.SEE_READERS;
    return knows ? Door.OPEN : Door.EMPTY;
  }

  private static boolean isAsExpected(Door door, Address address, Outcome outcome) {
    return switch (door) {
      case CLOSED -> Set.of(302, 401, 403).contains(outcome.status()) && outcome.atTheGate();
      case EMPTY ->
          outcome.status() == 404
              && (outcome.written() == 0 || address.pattern().matches(OPENS_FIRST));
      case OPEN -> outcome.status() < 500 && !outcome.atTheGate();
    };
  }

  /// Somebody with the same roles; who is in the circle is decided elsewhere.
  private static Viewer viewerOf(Principal principal) {
    UUID nobody = new UUID(0, 7);
    return switch (principal) {
      case ANYONE -> new Viewer.Anyone();
      case PARTNER, COORDINATOR, ENGINEER_OUTSIDE, PARTNER_ELSEWHERE ->
          new Viewer.Outsider(nobody, nobody);
      case CUSTOMER -> new Viewer.Customer(nobody, nobody);
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
