package org.bellbuoy.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.bellbuoy.correspondence.Receipts;
import org.bellbuoy.deadlines.ClockKind;
import org.bellbuoy.deadlines.Clocks;
import org.bellbuoy.deadlines.RunningClock;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

/// A report that the house sends to itself to try the desk.
class TrialTests {

  private static final Viewer.Machine HOUSE = new Viewer.Machine();

  private final Viewer.Staff lead = TestStaff.person(Role.LEAD);

  @Test
  void waitsForAnAnswerAndForNoDecision() {
    Report trial = trial();

    assertThat(clocks(trial)).extracting(RunningClock::kind).containsOnly(ClockKind.HUMAN_ANSWER);
    assertThat(trial.source()).isEqualTo(Source.TRIAL);
  }

  @Test
  void isThrownAwayLikeACanaryAlsoWhenNobodyEndedIt() {
    Report trial = trial();
    Instant later = trial.arrivedAt().plus(Duration.ofSeconds(1));

    // the house may still be writing into the mailbox; then the next round of the job does it
    Awaitility.await()
        .ignoreExceptionsInstanceOf(DataIntegrityViolationException.class)
        .until(() -> TestHouse.get(ForgetCanary.class).forget(HOUSE, trial.id().value(), later));

    assertThat(clocks(trial)).noneMatch(RunningClock::runs);
    assertThat(found(trial.id().value())).isEmpty();
  }

  private Report trial() {
    Receipt receipt =
        TestHouse.get(FileTrial.class).file(lead, TestHouse.get(Receipts.class).fresh());
    TestHouse.get(TakeIn.class).takeIn();
    return TestHouse.get(Reports.class).get(lead, receipt.tracking());
  }

  private static List<UUID> found(UUID id) {
    return TestHouse.database()
        .jdbc()
        .sql(
            "select report_id from intake.report_state where report_id = :id and state <> 'CANARY'")
        .param("id", id)
        .query((row, _) -> row.getObject("report_id", UUID.class))
        .list();
  }

  private static List<RunningClock> clocks(Report report) {
    return TestHouse.get(Clocks.class).of(HOUSE, report.id().value());
  }
}
