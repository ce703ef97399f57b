package org.bellbuoy.fixes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bellbuoy.assessment.Shelving;
import org.bellbuoy.cases.CaseId;
import org.bellbuoy.cases.CaseRefusal;
import org.bellbuoy.cases.CaseState;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.cases.Fact;
import org.bellbuoy.cases.MoveCase;
import org.bellbuoy.cases.OpenCase;
import org.bellbuoy.cases.Particular;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Invalid;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.Portion;
import org.bellbuoy.kernel.Refusal;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.Test;

class FixesTests {

  private final Viewer.Staff lead = TestStaff.person(Role.ANALYST, Role.LEAD);
  private final Viewer.Staff engineer = TestStaff.person(Role.ENGINEER);
  private final String code = TestHouse.get(OpenCase.class).open(lead, "A door stands open");
  private final CaseId id = TestHouse.get(Cases.class).get(lead, code).id();
  private final String product = Shelving.product();
  private final Fixes fixes = TestHouse.get(Fixes.class);
  private final PlanFix plan = TestHouse.get(PlanFix.class);
  private final MoveFix move = TestHouse.get(MoveFix.class);
  private final AddFixItem add = TestHouse.get(AddFixItem.class);
  private final Instant now = TestHouse.clock().instant();

  @Test
  void letsTheOwnerOfAStreamKnowOfTheCase() {
    assertThat(refusal(() -> TestHouse.get(Cases.class).get(engineer, code)))
        .isEqualTo(new Missing());

    String work = plan.plan(lead, code, product + "|1.1", codeOf(engineer));

    assertThat(TestHouse.get(Cases.class).get(engineer, code).id()).isEqualTo(id);
    assertThat(fixes.get(engineer, code, work).work().owner()).isEqualTo(engineer.personId());
  }

  @Test
  void takesStreamsOfTheCatalogueOnceEach() {
    plan.plan(lead, code, product + "|1.1", null);

    assertThat(refusal(() -> plan.plan(lead, code, product + "|1.1", "")))
        .isEqualTo(new FixRefusal.AlreadyPlanned(product + " 1.1"));
    assertThat(refusal(() -> plan.plan(lead, code, product + "|9.9", "")))
        .isInstanceOf(Invalid.class);
    assertThat(refusal(() -> plan.plan(lead, code, product + "|1.2", "nobody-known")))
        .isInstanceOf(Invalid.class);
  }

  @Test
  void movesOnlyAsTheTableNames() {
    for (FixState from : FixState.values()) {
      for (FixState to : EnumSet.complementOf(EnumSet.copyOf(from.next()))) {
        String own = TestHouse.get(OpenCase.class).open(lead, "Moves");
        String work = plan.plan(lead, own, product + "|1.1", null);
        put(work, from);
        assertThat(refusal(() -> move.move(lead, own, work, to, "Why", 1)))
            .as(from + " to " + to)
            .isEqualTo(new FixRefusal.NoSuchMove(from, to));
      }
    }
  }

  @Test
  void isNotReadyWhileSomethingStandsInItsWay() {
    String work = plan.plan(lead, code, product + "|1.1", codeOf(engineer));
    String blocker = add.add(engineer, code, work, FixItem.Kind.BLOCKER, "The build is down", null);
    add.add(engineer, code, work, FixItem.Kind.TASK, "Write a test", codeOf(engineer));
    put(work, FixState.IN_REVIEW);

    assertThat(refusal(() -> move.move(engineer, code, work, FixState.READY, "", 1)))
        .isEqualTo(new FixRefusal.Blocked(1));
    TestHouse.get(CloseFixItem.class).close(engineer, code, work, blocker);
    move.move(engineer, code, work, FixState.READY, "Build 1.1.9", 1);

    assertThat(fixes.get(lead, code, work).work().state()).isEqualTo(FixState.READY);
  }

  @Test
  void asksWhyAStreamNeedsNoFix() {
    String work = plan.plan(lead, code, product + "|1.1", null);

    assertThat(refusal(() -> move.move(lead, code, work, FixState.NOT_NEEDED, "", 1)))
        .isInstanceOf(Invalid.class);
    move.move(lead, code, work, FixState.NOT_NEEDED, "The code came with 1.2", 1);

    assertThat(fixes.get(lead, code, work).history().getLast().text())
        .isEqualTo("The code came with 1.2");
  }

  @Test
  void givesATaskOnlyToWhomTheCaseIsKnown() {
    String work = plan.plan(lead, code, product + "|1.1", null);

    assertThat(
            refusal(() -> add.add(lead, code, work, FixItem.Kind.TASK, "A test", codeOf(engineer))))
        .isInstanceOf(Invalid.class);
    assertThat(fixes.get(lead, code, work).items()).isEmpty();
  }

  @Test
  void keepsACaseFromBeingVerifiedWhileAStreamIsOpen() {
    KeepFixesDone fact = TestHouse.get(KeepFixesDone.class);
    assertThat(fact.holds(id)).as("nothing planned").isTrue();

    String one = plan.plan(lead, code, product + "|1.1", null);
    String two = plan.plan(lead, code, product + "|1.2", null);
    put(one, FixState.READY);
    assertThat(fact.holds(id)).isFalse();
    put(two, FixState.NOT_NEEDED);

    assertThat(fact.holds(id)).isTrue();
  }

  @Test
  void refusesToCallACaseFixedWhileAStreamIsOpen() {
    String work = plan.plan(lead, code, product + "|1.1", null);
    TestHouse.database()
        .jdbc()
        .sql("update cases.case_file set state = 'FIXING' where code = :code")
        .param("code", code)
        .update();

    assertThat(refusal(this::callItFixed))
        .isEqualTo(new CaseRefusal.NotTrueYet(Set.of(Fact.FIXES_DONE)));
    put(work, FixState.READY);
    callItFixed();

    assertThat(TestHouse.get(Cases.class).get(lead, code).state())
        .isEqualTo(CaseState.FIX_VERIFIED);
  }

  private void callItFixed() {
    long version = TestHouse.get(Cases.class).get(lead, code).version();
    TestHouse.get(MoveCase.class)
        .move(
            lead,
            code,
            CaseState.FIX_VERIFIED,
            Map.of(Particular.REGRESSION_TEST, "It fails without the fix."),
            version);
  }

  @Test
  void stopsWithItsCase() {
    String work = plan.plan(lead, code, product + "|1.1", null);
    TestHouse.database()
        .jdbc()
        .sql("update cases.case_file set state = 'REJECTED' where code = :code")
        .param("code", code)
        .update();

    assertThat(refusal(() -> move.move(lead, code, work, FixState.IN_WORK, "", 1)))
        .isEqualTo(new FixRefusal.CaseEnded());
    assertThat(ageing(lead, Ageing.Shown.ALL).lines().items()).isEmpty();
  }

  @Test
  void listsAndCountsOnlyWhatTheViewerMayKnowOf() {
    String work = plan.plan(lead, code, product + "|1.1", codeOf(engineer));
    plan.plan(lead, code, product + "|1.2", null);
    String hidden = TestHouse.get(OpenCase.class).open(lead, "Another");
    plan.plan(lead, hidden, product + "|1.1", null);
    add.add(lead, code, work, FixItem.Kind.BLOCKER, "The build is down", null);
    late(work);

    Ageing all = ageing(lead, Ageing.Shown.ALL);
    assertThat(all.counts()).isEqualTo(new Ageing.Counts(3, 1, 2, 1));
    assertThat(all.lines().items()).hasSize(3);
    Ageing seen = ageing(engineer, Ageing.Shown.ALL);
    assertThat(seen.counts()).isEqualTo(new Ageing.Counts(2, 1, 1, 1));
    assertThat(seen.cases().keySet()).containsExactly(id);
    assertThat(codes(ageing(engineer, Ageing.Shown.MINE))).containsExactly(work);
    assertThat(codes(ageing(engineer, Ageing.Shown.LATE))).containsExactly(work);
    assertThat(codes(ageing(engineer, Ageing.Shown.BLOCKED))).containsExactly(work);
    Viewer.Staff stranger = TestStaff.person(Role.LEAD);
    assertThat(ageing(stranger, Ageing.Shown.ALL).counts())
        .isEqualTo(new Ageing.Counts(0, 0, 0, 0));
    assertThat(refusal(() -> fixes.get(stranger, code, work))).isEqualTo(new Missing());
    assertThat(refusal(() -> move.move(stranger, code, work, FixState.IN_WORK, "", 1)))
        .isEqualTo(new Missing());
  }

  @Test
  void goesOnWhereTheLastPortionEnded() {
    String one = plan.plan(lead, code, product + "|1.1", null);
    String two = plan.plan(lead, code, product + "|1.2", null);

    Ageing first = fixes.ageing(lead, Ageing.Shown.ALL, Portion.first(1));
    Ageing second = fixes.ageing(lead, Ageing.Shown.ALL, new Portion(1, first.lines().next()));

    assertThat(codes(first)).containsExactly(one);
    assertThat(codes(second)).containsExactly(two);
  }

  private Ageing ageing(Viewer viewer, Ageing.Shown shown) {
    return fixes.ageing(viewer, shown, Portion.first());
  }

  private static List<String> codes(Ageing ageing) {
    return ageing.lines().items().stream().map(line -> line.work().code()).toList();
  }

  private static String codeOf(Viewer.Staff person) {
    return TestHouse.get(People.class).self(person).code();
  }

  private static void put(String work, FixState state) {
    TestHouse.database()
        .jdbc()
        .sql("update fixes.work set state = :state where code = :code")
        .param("state", state.name())
        .param("code", work)
        .update();
  }

  private void late(String work) {
    TestHouse.database()
        .jdbc()
        .sql("update fixes.work set expected_at = :at where code = :code")
        .param("at", FixStore.utc(now.minusSeconds(60)))
        .param("code", work)
        .update();
  }

  private static Refusal refusal(ThrowingCallable deed) {
    Refusal[] refused = new Refusal[1];
    assertThatThrownBy(deed)
        .isInstanceOfSatisfying(Refused.class, caught -> refused[0] = caught.refusal());
    return refused[0];
  }
}
