package org.bellbuoy.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.testkit.IncidentStage;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.Test;

/// The table of an incident's moves, and that nothing goes round it.
class IncidentMovesTests {

  @Test
  void everyStateCanBeReachedAndLeft() {
    Set<IncidentState> reached = new HashSet<>(Set.of(IncidentState.SUSPECTED));
    IncidentMoves.all().forEach(move -> reached.add(move.to()));
    assertThat(reached).containsExactlyInAnyOrder(IncidentState.values());
    for (IncidentState state : IncidentState.values()) {
      assertThat(IncidentMoves.from(state)).as(state.words()).isNotEmpty();
    }
  }

  @Test
  void everyMoveIsMadeByRolesOfTheCircleAndNamedOnce() {
    Set<List<IncidentState>> named = new HashSet<>();
    for (IncidentMove move : IncidentMoves.all()) {
      assertThat(named.add(List.of(move.from(), move.to()))).isTrue();
      assertThat(Permission.WORK_INCIDENT.roles()).containsAll(move.who());
      assertThat(move.who()).isNotEmpty();
    }
  }

  @Test
  void nothingEndsWithoutTheLeadAndWithWhatALawAsksStillToBeTold() {
    IncidentMoves.all().stream()
        .filter(move -> !move.to().open())
        .forEach(move -> {
          assertThat(move.who()).containsExactly(Role.LEAD);
          assertThat(move.facts()).contains(IncidentFact.LAW_MET, IncidentFact.EVERYBODY_TOLD);
        });
  }

  /// However somebody walks, an incident stands where the table leads, and nowhere else.
  @Test
  void aRandomWalkGoesOnlyWhereTheTableLeads() {
    Viewer.Staff lead = TestStaff.person(Role.LEAD);
    String code = IncidentStage.fresh(lead);
    TestHouse.get(JudgeIncident.class).judge(lead, code, "no", "Nothing of weight.", 1);
    Random dice = new Random(7);
    for (int step = 0; step < 60; step++) {
      Incident now = TestHouse.get(Incidents.class).open(lead, code).incident();
      IncidentState to = IncidentState.values()[dice.nextInt(IncidentState.values().length)];
      boolean named = IncidentMoves.find(now.state(), to).isPresent();
      if (named) {
        move(lead, code, to, now.version());
        assertThat(state(lead, code)).isEqualTo(to);
      } else {
        assertThatThrownBy(() -> move(lead, code, to, now.version()))
            .isInstanceOfSatisfying(
                Refused.class,
                refused ->
                    assertThat(refused.refusal()).isInstanceOf(IncidentRefusal.NoSuchMove.class));
        assertThat(state(lead, code)).isEqualTo(now.state());
      }
    }
  }

  @Test
  void isNotConfirmedBeforeSomebodySaidWhetherItIsSevere() {
    Viewer.Staff lead = TestStaff.person(Role.LEAD);
    String code = IncidentStage.fresh(lead);
    move(lead, code, IncidentState.ASSESSED, 1);
    assertThatThrownBy(() -> move(lead, code, IncidentState.CONFIRMED, 2))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.refusal())
                    .isEqualTo(
                        new IncidentRefusal.NotTrueYet(EnumSet.of(IncidentFact.SEVERITY_JUDGED))));
  }

  private static void move(Viewer viewer, String code, IncidentState to, long version) {
    TestHouse.get(MoveIncident.class).move(viewer, code, to.name(), "Because.", version);
  }

  private static IncidentState state(Viewer viewer, String code) {
    return TestHouse.get(Incidents.class).open(viewer, code).incident().state();
  }
}
