package org.bellbuoy.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bellbuoy.embargo.AddToCircle;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.ChangedMeanwhile;
import org.bellbuoy.kernel.Invalid;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.Portion;
import org.bellbuoy.kernel.Refusal;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.Test;

class CaseDeedsTests {

  private final Cases cases = TestHouse.get(Cases.class);
  private final MoveCase move = TestHouse.get(MoveCase.class);
  private final Viewer.Staff analyst = TestStaff.person(Role.ANALYST);
  private final String code = TestHouse.get(OpenCase.class).open(analyst, "A hole in the fence");

  @Test
  void hidesACaseFromWhoeverIsNotInItsCircle() {
    Viewer.Staff lead = TestStaff.person(Role.LEAD);

    refuses(() -> cases.get(lead, code), Missing.class);
    assertThat(cases.list(lead, Portion.first(100)).items())
        .noneMatch(file -> file.code().equals(code));
  }

  @Test
  void movesOnlyWhenTheFactIsTrue() {
    refuses(
        () -> move.move(analyst, code, CaseState.TRIAGE, Map.of(), 0),
        CaseRefusal.NotTrueYet.class);

    own();

    assertThat(move.move(analyst, code, CaseState.TRIAGE, Map.of(), 1)).isEqualTo(CaseState.TRIAGE);
  }

  @Test
  void refusesAMoveThatTheTableDoesNotName() {
    refuses(
        () -> move.move(analyst, code, CaseState.PUBLISHED, Map.of(), 0),
        CaseRefusal.NoSuchMove.class);
  }

  @Test
  void asksForEverythingAMoveWantsSaid() {
    own();
    move.move(analyst, code, CaseState.TRIAGE, Map.of(), 1);

    refuses(() -> move.move(analyst, code, CaseState.NEEDS_INFO, Map.of(), 2), Invalid.class);

    move.move(
        analyst, code, CaseState.NEEDS_INFO, Map.of(Particular.QUESTIONS, "1. Which version?"), 2);
    assertThat(cases.timeline(analyst, code).getLast().text()).contains("1. Which version?");
  }

  @Test
  void refusesWhatWasReadBeforeSomebodyElseChangedIt() {
    own();

    refuses(() -> move.move(analyst, code, CaseState.TRIAGE, Map.of(), 0), ChangedMeanwhile.class);
  }

  @Test
  void letsALeadWhoIsInTheCircleSeeItAndAnEngineerNotMoveIt() {
    Viewer.Staff engineer = TestStaff.person(Role.ENGINEER);
    CaseFile file = cases.get(analyst, code);
    TestHouse.get(AddToCircle.class).add(analyst, file.embargo(), engineer.personId());
    own();

    assertThat(cases.get(engineer, code).title()).isEqualTo("A hole in the fence");
    refuses(
        () -> move.move(engineer, code, CaseState.TRIAGE, Map.of(), 1),
        CaseRefusal.NotYourMove.class);
  }

  private void own() {
    TestHouse.get(OwnCase.class).give(analyst, code, analyst.personId(), 0);
  }

  private static void refuses(ThrowingCallable deed, Class<? extends Refusal> why) {
    assertThatThrownBy(deed)
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.refusal()).isInstanceOf(why));
  }
}
