package org.bellbuoy.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.bellbuoy.deadlines.ClockKind;
import org.bellbuoy.deadlines.Clocks;
import org.bellbuoy.deadlines.Deadlines;
import org.bellbuoy.deadlines.RunningClock;
import org.bellbuoy.embargo.AddToCircle;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.Test;

/// A risk is not borne for ever in silence.
class RiskReviewTests {

  private final Viewer.Staff lead = TestStaff.person(Role.LEAD, Role.ANALYST);
  private final Viewer.Staff second = TestStaff.person(Role.LEAD);
  private final String code = TestHouse.get(OpenCase.class).open(lead, "The old winch");
  private final LocalDate day =
      LocalDate.ofInstant(TestHouse.clock().instant(), ZoneOffset.UTC).plusDays(60);

  @Test
  void isDueByTheEndOfTheDayThatTheTwoNamed() {
    accept();
    bear("Nobody sells it any more");
    assertThat(clocks()).as("until the second person agrees").isEmpty();
    bearBySecond();

    ZoneId zone = TestHouse.get(Deadlines.class).calendar(lead).calendar().zone();
    Awaitility.await().until(() -> clocks().size() == 1);
    assertThat(clocks().getFirst().dueAt())
        .isEqualTo(day.plusDays(1).atStartOfDay(zone).toInstant());
  }

  @Test
  void goesByTheDayAndNotByWhatAReasonQuotes() {
    accept();
    bear(Particular.REVIEW_DATE.label() + ": 1999-01-01");
    bearBySecond();

    Awaitility.await().until(() -> clocks().size() == 1);
    assertThat(clocks().getFirst().dueAt()).isAfter(TestHouse.clock().instant());
  }

  @Test
  void endsWhenTheCaseIsTakenUpAgain() {
    accept();
    bear("Nobody sells it any more");
    bearBySecond();
    Awaitility.await().until(() -> clocks().size() == 1);

    move(lead, CaseState.TRIAGE, Map.of(Particular.REASON, "The review"));

    Awaitility.await().until(() -> clocks().isEmpty());
  }

  private void accept() {
    TestHouse.database()
        .jdbc()
        .sql(
            "update cases.case_file set state = 'ACCEPTED', was_accepted = true where code = :code")
        .param("code", code)
        .update();
    TestHouse.get(AddToCircle.class).add(lead, file().embargo(), second.personId());
  }

  private void bear(String why) {
    move(
        lead,
        CaseState.RISK_ACCEPTED,
        Map.of(Particular.REASON, why, Particular.REVIEW_DATE, day.toString()));
  }

  private void bearBySecond() {
    assertThat(move(second, CaseState.RISK_ACCEPTED, Map.of())).isEqualTo(CaseState.RISK_ACCEPTED);
  }

  private CaseState move(Viewer.Staff who, CaseState to, Map<Particular, String> said) {
    return TestHouse.get(MoveCase.class).move(who, code, to, said, file().version());
  }

  private CaseFile file() {
    return TestHouse.get(Cases.class).get(lead, code);
  }

  private List<RunningClock> clocks() {
    return TestHouse.get(Clocks.class).of(lead, file().id().value()).stream()
        .filter(each -> each.kind() == ClockKind.RISK_REVIEW && each.runs())
        .toList();
  }
}
