package org.bellbuoy.runs;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.bellbuoy.advisories.Advisories;
import org.bellbuoy.advisories.AdvisoryId;
import org.bellbuoy.advisories.Approvals;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Begins a run of which one step is done in the very transaction of whoever calls, without a look
/// at what that step would have waited for; the others follow by themselves. A run of the revision
/// that was scheduled goes on with them at once.
///
/// Refuses: what [Approvals] refuses.
@Component
public class BeginAtOnce {

  private static final String PASSED = "Passed over: it was published at once.";

  private final Advisories advisories;
  private final Approvals approvals;
  private final RunMaking making;
  private final RunStore runs;
  private final StepStore steps;
  private final SettleStep settle;
  private final Said said;
  private final Authority authority;
  private final Clock clock;

  BeginAtOnce(
      Advisories advisories,
      Approvals approvals,
      RunMaking making,
      RunStore runs,
      StepStore steps,
      SettleStep settle,
      Said said,
      Authority authority,
      Clock clock) {
    this.advisories = advisories;
    this.approvals = approvals;
    this.making = making;
    this.runs = runs;
    this.steps = steps;
    this.settle = settle;
    this.said = said;
    this.authority = authority;
    this.clock = clock;
  }

  /// @param done the step that the caller does
  /// @param proof where it can be seen
  @Transactional(propagation = Propagation.MANDATORY)
  public Run begin(Viewer by, AdvisoryId id, String hash, Haste haste, String done, String proof) {
    Viewer.Staff person = authority.requireStaff(by);
    Bundle bundle = Bundle.of(advisories.get(by, id), approvals.get(by, id, hash));
    Instant now = clock.instant();
    Optional<Run> scheduled = runs.holdOf(bundle.revision());
    scheduled.ifPresent(run -> runs.hasten(run.id(), now));
    Run run =
        scheduled.orElseGet(() -> making.make(person, bundle, haste, now, ZoneOffset.UTC, false));
    RunStep step = step(run, done);
    step.after().stream()
        .map(name -> step(run, name))
        .filter(before -> !before.state().lets())
        .forEach(before -> end(by, run, before, StepState.SKIPPED, new Said.Words(PASSED, "")));
    end(by, run, step, StepState.DONE, new Said.Words("Public.", proof));
    return run;
  }

  private RunStep step(Run run, String name) {
    return steps.of(run.id()).stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private void end(Viewer by, Run run, RunStep step, StepState state, Said.Words words) {
    steps.end(step, state, said.seal(run.bundle(), step.key(), words), clock.instant());
    settle.moved(by.actor(), run, step, state);
  }
}
