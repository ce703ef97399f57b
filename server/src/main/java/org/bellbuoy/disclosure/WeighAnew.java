package org.bellbuoy.disclosure;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.CaseId;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.CrashPoint;
import org.bellbuoy.kernel.Ids;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Looks again at what the rule of 24 hours and the occasions say of a case. Doing it again changes
/// nothing.
@Component
public class WeighAnew {

  private static final Viewer.Machine HOUSE = new Viewer.Machine();

  private final Cases cases;
  private final CaseLook look;
  private final DecisionStore store;
  private final OccasionStore occasions;
  private final KeepDecision keep;
  private final DisclosureClocks clocks;
  private final Ids ids;
  private final Clock clock;

  WeighAnew(
      Cases cases,
      CaseLook look,
      DecisionStore store,
      OccasionStore occasions,
      KeepDecision keep,
      DisclosureClocks clocks,
      Ids ids,
      Clock clock) {
    this.cases = cases;
    this.look = look;
    this.store = store;
    this.occasions = occasions;
    this.keep = keep;
    this.clocks = clocks;
    this.ids = ids;
    this.clock = clock;
  }

  @Transactional
  public void weigh(CaseId id) {
    cases.find(HOUSE, id).ifPresent(file -> weigh(file, clock.instant()));
  }

  /// The decision as it is after looking again; empty while the rule does not count yet.
  Optional<Decision> weigh(CaseFile file, Instant now) {
    RuleFacts facts = look.rule(file);
    if (facts.start() != null) {
      store.begin(Decision.fresh(file.id(), file.embargo().value(), now));
    }
    store
        .lock(file.id())
        .flatMap(was -> was.seen(facts, now).or(() -> was.dayPassed(now)))
        .ifPresent(keep::seen);
    Optional<Decision> after = store.find(file.id());
    Outcome outcome = after.map(Decision::outcome).orElse(Outcome.NOT_STARTED);
    weigh(file, look.occasions(file, facts, outcome), now);
    CrashPoint.here("disclosure.weigh.before-commit");
    return after;
  }

  private void weigh(CaseFile file, OccasionFacts facts, Instant now) {
    List<OccasionStore.Unmet> known = occasions.unmet(file.id());
    for (OccasionStanding each : facts.standings()) {
      Optional<OccasionStore.Unmet> before =
          known.stream().filter(row -> row.occasion() == each.occasion()).findFirst();
      if (each.unmet() && before.isEmpty()) {
        begin(file, each.occasion(), now);
      }
      before.filter(_ -> !each.unmet()).ifPresent(row -> end(row, now));
    }
  }

  private void begin(CaseFile file, Occasion occasion, Instant now) {
    var id = ids.next();
    if (occasions.add(id, file.id(), occasion, now)) {
      clocks.start(id, now);
    }
  }

  private void end(OccasionStore.Unmet row, Instant now) {
    occasions.end(row.id(), now);
    clocks.stop(row.id(), now);
  }
}
