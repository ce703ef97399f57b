package org.bellbuoy.disclosure;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.deadlines.ClockKind;
import org.bellbuoy.deadlines.ClockOrder;
import org.bellbuoy.deadlines.Clocks;
import org.bellbuoy.deadlines.Deadlines;
import org.bellbuoy.deadlines.Limit;
import org.bellbuoy.deadlines.RunningClock;
import org.bellbuoy.deadlines.StartClock;
import org.bellbuoy.deadlines.StopClock;
import org.bellbuoy.deadlines.TeamCode;
import org.bellbuoy.identity.Viewer;
import org.springframework.stereotype.Component;

/// Lets the clock run that a decision asks for, so that whoever is on duty hears of it in time. One
/// whose start or end is not what it should be any more is stopped, and a right one runs; what was
/// broken stays broken.
@Component
class DisclosureClocks {

  private static final Viewer.Machine HOUSE = new Viewer.Machine();
  private static final List<ClockKind> OURS =
      List.of(ClockKind.DISABLE_DECISION, ClockKind.PRE_FIX_NOTICE);

  private final Clocks clocks;
  private final Deadlines rules;
  private final StartClock start;
  private final StopClock stop;

  DisclosureClocks(Clocks clocks, Deadlines rules, StartClock start, StopClock stop) {
    this.clocks = clocks;
    this.rules = rules;
    this.start = start;
    this.stop = stop;
  }

  /// When the time is up of what waits; empty where nothing does.
  Optional<Instant> due(Decision of) {
    return of.clock().map(kind -> due(of, kind));
  }

  private Instant due(Decision of, ClockKind kind) {
    String grade = Optional.ofNullable(of.facts().level()).map(Enum::name).orElse("");
    return rules
        .due(HOUSE, kind, grade, of.since())
        .or(() -> rules.due(HOUSE, kind, of.since()))
        .orElseThrow();
  }

  /// Doing it again changes nothing.
  void keep(Decision of, Instant at) {
    UUID subject = of.about().value();
    List<RunningClock> running =
        clocks.of(HOUSE, subject).stream().filter(RunningClock::runs).toList();
    for (ClockKind kind : OURS) {
      Optional<Instant> due = of.clock().filter(kind::equals).map(each -> due(of, each));
      Optional<RunningClock> now = running.stream().filter(each -> each.kind() == kind).findFirst();
      boolean right =
          due.isPresent()
              && now.filter(
                      each -> each.dueAt().equals(due.get()) && each.startedAt().equals(of.since()))
                  .isPresent();
      if (!right) {
        now.ifPresent(_ -> stop.execute(HOUSE, kind, subject, at));
        due.ifPresent(end -> start.execute(HOUSE, order(kind, subject, of.since(), end)));
      }
    }
  }

  void start(UUID occasion, Instant since) {
    start.execute(HOUSE, ClockOrder.byRule(ClockKind.OCCASION, occasion, since));
  }

  void stop(UUID occasion, Instant at) {
    stop.execute(HOUSE, ClockKind.OCCASION, occasion, at);
  }

  private static ClockOrder order(ClockKind kind, UUID subject, Instant since, Instant due) {
    Limit limit = new Limit.Elapsed(Duration.between(since, due));
    return new ClockOrder(kind, subject, since, Optional.of(limit), TeamCode.STANDARD);
  }
}
