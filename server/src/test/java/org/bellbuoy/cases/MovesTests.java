package org.bellbuoy.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.junit.jupiter.api.Test;

class MovesTests {

  /// The table of the lifecycle, row by row: who may go where. Whatever is not here must not exist.
  private static final String TABLE =
      """
      NEW>TRIAGE: INTAKE ANALYST LEAD
      NEW>MERGED: LEAD
      TRIAGE>NEEDS_INFO: ANALYST
      TRIAGE>VALIDATING: ANALYST
      TRIAGE>DUPLICATE: ANALYST
      TRIAGE>OUT_OF_SCOPE: ANALYST
      TRIAGE>REJECTED: LEAD
      TRIAGE>MERGED: LEAD
      NEEDS_INFO>TRIAGE: ANALYST
      NEEDS_INFO>REJECTED: LEAD
      NEEDS_INFO>MERGED: LEAD
      VALIDATING>ACCEPTED: LEAD
      VALIDATING>REJECTED: LEAD
      VALIDATING>MERGED: LEAD
      ACCEPTED>FIXING: LEAD
      ACCEPTED>RISK_ACCEPTED: LEAD x2
      ACCEPTED>DISPROVED: LEAD x2
      ACCEPTED>MERGED: LEAD
      FIXING>FIX_VERIFIED: ANALYST
      FIXING>RISK_ACCEPTED: LEAD x2
      FIXING>DISPROVED: LEAD x2
      FIXING>MERGED: LEAD
      FIX_VERIFIED>FIXING: ANALYST
      FIX_VERIFIED>SCHEDULED: LEAD
      FIX_VERIFIED>MERGED: LEAD
      SCHEDULED>FIXING: LEAD
      SCHEDULED>PUBLISHING: PUBLISHER
      SCHEDULED>MERGED: LEAD
      PUBLISHING>PUBLISHED: machine
      PUBLISHED>CLOSED: LEAD
      PUBLISHED>TRIAGE: LEAD
      CLOSED>TRIAGE: LEAD
      REJECTED>TRIAGE: LEAD
      DUPLICATE>TRIAGE: LEAD
      OUT_OF_SCOPE>TRIAGE: LEAD
      RISK_ACCEPTED>TRIAGE: LEAD
      DISPROVED>TRIAGE: LEAD
      """;

  @Test
  void allowsExactlyTheMovesOfTheLifecycleToExactlyItsPrincipals() {
    Set<String> expected = TABLE.lines().collect(Collectors.toCollection(TreeSet::new));
    Set<String> found = new TreeSet<>();
    for (CaseState from : CaseState.values()) {
      for (CaseState to : CaseState.values()) {
        Moves.find(from, to).ifPresent(move -> found.add(row(move)));
      }
    }

    assertThat(found).isEqualTo(expected);
    assertThat(Moves.all()).hasSameSizeAs(expected);
  }

  @Test
  void letsNoStrangerMoveAnything() {
    assertThat(Moves.all()).noneMatch(move -> move.allows(new Viewer.Anyone()));
  }

  @Test
  void reachesEveryStateFromNew() {
    assertThat(reachable(CaseState.NEW)).containsExactlyInAnyOrder(CaseState.values());
  }

  @Test
  void hasNoQuietEndForACaseThatWasAccepted() {
    Set<CaseState> ends =
        reachable(CaseState.ACCEPTED).stream()
            .filter(state -> !state.open() && !state.quietEnd())
            .collect(Collectors.toSet());

    assertThat(ends)
        .containsExactlyInAnyOrder(
            CaseState.CLOSED, CaseState.MERGED, CaseState.RISK_ACCEPTED, CaseState.DISPROVED);
  }

  @Test
  void needsASecondPersonOnlyToAcceptARiskOrToDisprove() {
    Set<CaseState> byTwo =
        Moves.all().stream()
            .filter(move -> move.persons() == Move.Persons.TWO)
            .map(Move::to)
            .collect(Collectors.toSet());

    assertThat(byTwo).containsExactlyInAnyOrder(CaseState.RISK_ACCEPTED, CaseState.DISPROVED);
  }

  private static String row(Move move) {
    String who =
        Arrays.stream(Role.values())
            .filter(role -> move.allows(staff(role)))
            .map(Role::name)
            .collect(Collectors.joining(" "));
    String machine = move.allows(new Viewer.Machine()) ? "machine" : "";
    String two = move.persons() == Move.Persons.TWO ? " x2" : "";
    return move.from() + ">" + move.to() + ": " + who + machine + two;
  }

  private static Set<CaseState> reachable(CaseState start) {
    Set<CaseState> seen = EnumSet.of(start);
    Deque<CaseState> next = new ArrayDeque<>(seen);
    while (!next.isEmpty()) {
      for (Move move : Moves.from(next.remove())) {
        if (seen.add(move.to())) {
          next.add(move.to());
        }
      }
    }
    return seen;
  }

  private static Viewer.Staff staff(Role role) {
    return new Viewer.Staff(
        UUID.nameUUIDFromBytes(role.name().getBytes(StandardCharsets.UTF_8)),
        role.words(),
        Set.of(role));
  }
}
