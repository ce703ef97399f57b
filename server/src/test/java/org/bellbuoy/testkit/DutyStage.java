package org.bellbuoy.testkit;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.deadlines.ClockId;
import org.bellbuoy.deadlines.ClockKind;
import org.bellbuoy.deadlines.ClockPassed;
import org.bellbuoy.delivery.AddHook;
import org.bellbuoy.delivery.HookForm;
import org.bellbuoy.duty.MakeCalendarAddress;
import org.bellbuoy.duty.NoteAbsence;
import org.bellbuoy.duty.RaiseWarning;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.PauseReportClock;
import org.bellbuoy.kernel.Actor;

/// What the duty offers something to do with: a warning that nobody has seen, days away, a
/// calendar, a hook that reaches nobody, and a report with a clock that stands still.
///
/// @param paused the report
/// @param waiting a report whose clocks all run
record DutyStage(String paused, String waiting) {

  static DutyStage set(Viewer.Staff lead) {
    Instant now = TestHouse.clock().instant();
    TestHouse.get(RaiseWarning.class)
        .execute(
            new ClockPassed(
                Actor.machine(),
                now,
                UUID.randomUUID(),
                new ClockId(UUID.randomUUID()),
                ClockKind.TRIAGE_DECISION,
                75,
                now.plusSeconds(600)));
    TestHouse.get(NoteAbsence.class).execute(lead, "", "2027-01-01", "2027-01-02");
    TestHouse.get(MakeCalendarAddress.class).execute(lead);
    TestHouse.get(AddHook.class)
        .execute(lead, new HookForm("slack", "Nobody", "http://localhost:9000/none", ""));
    String paused = Reported.fresh().tracking();
    TestHouse.get(PauseReportClock.class)
        .pause(lead, paused, "triage-decision", "reporter-asked", "3");
    return new DutyStage(paused, Reported.fresh().tracking());
  }
}
