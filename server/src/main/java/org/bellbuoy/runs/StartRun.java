package org.bellbuoy.runs;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.bellbuoy.advisories.Advisories;
import org.bellbuoy.advisories.Advisory;
import org.bellbuoy.advisories.AdvisoryPreview;
import org.bellbuoy.advisories.Approvals;
import org.bellbuoy.advisories.Approved;
import org.bellbuoy.advisories.Gate;
import org.bellbuoy.advisories.Gates;
import org.bellbuoy.advisories.RevisionState;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.CrashPoint;
import org.bellbuoy.kernel.Reading;
import org.bellbuoy.kernel.RestoreFence;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Orders that an approved revision goes out at every surface: at once, or at a moment to come. A
/// second person approved these words, and whoever orders types the number of what goes out.
///
/// Refuses: what [Approvals] refuses, [RunRefusal.RunUnderWay], [RunRefusal.BadMoment],
/// [RunRefusal.Obstructed] where something stands in the way of what would go out at once, outward
/// held.
@Component
public class StartRun {

  private final Advisories advisories;
  private final Approvals approvals;
  private final Gates gates;
  private final RunMaking making;
  private final StepGraph graph;
  private final Authority authority;
  private final RestoreFence fence;
  private final Clock clock;

  StartRun(
      Advisories advisories,
      Approvals approvals,
      Gates gates,
      RunMaking making,
      StepGraph graph,
      Authority authority,
      RestoreFence fence,
      Clock clock) {
    this.advisories = advisories;
    this.approvals = approvals;
    this.gates = gates;
    this.making = making;
    this.graph = graph;
    this.authority = authority;
    this.fence = fence;
    this.clock = clock;
  }

  /// @param code of the advisory
  /// @return the run
  @Transactional
  public Run start(Viewer by, String code, RunForm form) {
    Viewer.Staff person = authority.requireStaff(by);
    Advisory advisory = advisories.byCode(by, code);
    fence.requireOpen();
    TypedStart start = read(form, advisory);
    String hash = Objects.requireNonNullElse(form.hash(), "");
    if (!start.at().isAfter(clock.instant())) {
      requireClear(advisories.open(by, advisory.id()), hash);
    }
    Approved approved = approvals.get(by, advisory.id(), hash);
    Bundle bundle = Bundle.of(advisory, approved);
    requireGoodMoment(by, advisory, form, start);
    Run run = making.make(person, bundle, Haste.ORDINARY, start.at(), start.zone(), form.insists());
    CrashPoint.here("runs.start.before-commit");
    return run;
  }

  private TypedStart read(RunForm form, Advisory advisory) {
    Reading reading = new Reading();
    String name = typed(advisory);
    if (!name.equals(Objects.requireNonNullElse(form.typed(), "").strip())) {
      reading.flaw("typed", "Type " + name + " to say that it may go out.");
    }
    if (form.insists() && !"yes".equals(form.anyway())) {
      reading.flaw("anyway", "Say yes, or nothing.");
    }
    Optional<TypedStart> start = TypedStart.read(reading, form, clock.instant());
    reading.finish();
    return start.orElseThrow();
  }

  /// What is typed to say that it may go out.
  public static String typed(Advisory advisory) {
    String number = advisory.trackingId();
    return number == null ? advisory.code() : number;
  }

  private void requireGoodMoment(Viewer by, Advisory advisory, RunForm form, TypedStart start) {
    Gate.Result moment = gates.moment(by, advisory.id(), start.at());
    if (moment.light() != Gate.Light.GREEN && !form.insists()) {
      throw new RunRefusal.BadMoment(moment.sentence()).refused();
    }
  }

  /// Asked before anything is held still, because some steps find out by trying. Of what is
  /// scheduled, whatever stands in the way may be gone by then.
  private void requireClear(AdvisoryPreview opened, String hash) {
    if (opened.revision().state() != RevisionState.APPROVED || !hash.equals(opened.hash())) {
      return;
    }
    Bundle bundle = Bundle.of(opened);
    for (Step step : graph.steps()) {
      Optional<String> why =
          step.skipped(bundle).isPresent() ? Optional.empty() : step.obstacle(bundle);
      if (why.isPresent()) {
        throw new RunRefusal.Obstructed(why.get()).refused();
      }
    }
  }
}
