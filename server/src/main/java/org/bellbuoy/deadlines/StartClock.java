package org.bellbuoy.deadlines;

import java.time.Clock;
import java.time.Instant;
import java.time.zone.ZoneRulesProvider;
import java.util.Optional;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Starts a clock for a subject; when one of the kind runs for it already, that one goes on.
///
/// The caller has checked that the viewer may do to the subject what starts the clock.
@Component
public class StartClock {

  private final ClockStore clocks;
  private final MarkStore marks;
  private final RuleStore rules;
  private final CalendarStore calendars;
  private final Ids ids;
  private final Clock clock;
  private final News news;

  StartClock(
      ClockStore clocks,
      MarkStore marks,
      RuleStore rules,
      CalendarStore calendars,
      Ids ids,
      Clock clock,
      News news) {
    this.clocks = clocks;
    this.marks = marks;
    this.rules = rules;
    this.calendars = calendars;
    this.ids = ids;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public RunningClock execute(Viewer viewer, ClockOrder order) {
    Limit limit = order.limit().orElseGet(() -> ruled(order));
    BusinessCalendar calendar = calendars.of(order.team());
    RunningClock started = started(order, limit.after(order.startedAt(), 100, calendar), limit);
    if (!clocks.add(started)) {
      return clocks.running(order.kind(), order.subject()).orElseThrow();
    }
    Face.of(order, limit, calendar).forEach((percent, at) -> marks.add(started.id(), percent, at));
    news.tell(
        new ClockStarted(
            viewer.actor(),
            clock.instant(),
            started.subject(),
            started.id(),
            started.kind(),
            started.dueAt()));
    return started;
  }

  private Limit ruled(ClockOrder order) {
    return rules
        .inForce(order.kind(), Deadlines.ONE, order.startedAt())
        .orElseThrow(() -> new IllegalArgumentException("No rule limits " + order.kind()))
        .limit();
  }

  private RunningClock started(ClockOrder order, Instant due, Limit limit) {
    return new RunningClock(
        new ClockId(ids.next()),
        order.kind(),
        order.subject(),
        order.startedAt(),
        due,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        limit.counted(),
        order.team(),
        ZoneRulesProvider.getVersions("Europe/London").lastKey());
  }
}
