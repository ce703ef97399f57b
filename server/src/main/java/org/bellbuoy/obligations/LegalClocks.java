package org.bellbuoy.obligations;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bellbuoy.deadlines.ClockKind;
import org.bellbuoy.deadlines.ClockOrder;
import org.bellbuoy.deadlines.Clocks;
import org.bellbuoy.deadlines.Limit;
import org.bellbuoy.deadlines.RunningClock;
import org.bellbuoy.deadlines.StartClock;
import org.bellbuoy.deadlines.StopClock;
import org.bellbuoy.deadlines.TeamCode;
import org.bellbuoy.identity.Viewer;
import org.springframework.stereotype.Component;

/// Lets a clock run for each stage that has an end, so that whoever is on duty hears of it in time.
/// A clock whose start or end is not what it should be any more is stopped, and a right one runs;
/// what was broken stays broken.
@Component
class LegalClocks {

  private static final Viewer.Machine HOUSE = new Viewer.Machine();

  private final Obligations obligations;
  private final RequestStore requests;
  private final Clocks clocks;
  private final StartClock start;
  private final StopClock stop;
  private final Clock clock;

  LegalClocks(
      Obligations obligations,
      RequestStore requests,
      Clocks clocks,
      StartClock start,
      StopClock stop,
      Clock clock) {
    this.obligations = obligations;
    this.requests = requests;
    this.clocks = clocks;
    this.start = start;
    this.stop = stop;
    this.clock = clock;
  }

  /// Doing it again changes nothing.
  void keep(Obligation of) {
    List<RunningClock> running =
        clocks.of(HOUSE, of.id()).stream().filter(RunningClock::runs).toList();
    boolean applies = obligations.applies(of.kind().law());
    requests.of(of).forEach(request -> keep(request, applies && of.asks()));
    for (StageStanding standing : obligations.standings(of)) {
      standing.stage().clock().ifPresent(kind -> keep(of, kind, standing, running, applies));
    }
  }

  private void keep(
      Obligation of,
      ClockKind kind,
      StageStanding standing,
      List<RunningClock> running,
      boolean applies) {
    boolean runs = applies && standing.how() == StageStanding.How.RUNNING;
    Optional<Instant> due = runs ? Optional.ofNullable(standing.due()) : Optional.empty();
    Optional<RunningClock> now = running.stream().filter(each -> each.kind() == kind).findFirst();
    boolean right =
        due.isPresent()
            && now.filter(each ->
                    each.dueAt().equals(due.get()) && each.startedAt().equals(standing.from()))
                .isPresent();
    if (right) {
      return;
    }
    if (now.isPresent()) {
      stop.execute(HOUSE, kind, of.id(), stoppedAt(standing));
    }
    due.ifPresent(end -> start.execute(HOUSE, order(of, kind, standing, end)));
  }

  private void keep(Request request, boolean applies) {
    ClockKind kind = ClockKind.REQUESTED_REPORT;
    if (applies && request.open() && request.dueAt() != null) {
      Instant asked = request.askedAt();
      start.execute(HOUSE, ClockOrder.until(kind, request.id(), asked, request.dueAt()));
    } else {
      Instant end = Optional.ofNullable(request.answeredAt()).orElseGet(clock::instant);
      stop.execute(HOUSE, kind, request.id(), end);
    }
  }

  private Instant stoppedAt(StageStanding standing) {
    return standing.findFiling().map(Filing::doneAt).orElseGet(clock::instant);
  }

  private static ClockOrder order(
      Obligation of, ClockKind kind, StageStanding standing, Instant due) {
    Instant from = Optional.ofNullable(standing.from()).orElseThrow();
    Limit limit =
        standing.rule().term() instanceof Term.Months
            ? new Limit.Until(due)
            : new Limit.Elapsed(Duration.between(from, due));
    return new ClockOrder(kind, of.id(), from, Optional.of(limit), TeamCode.STANDARD);
  }
}
