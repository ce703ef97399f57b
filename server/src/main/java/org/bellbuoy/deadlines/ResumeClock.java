package org.bellbuoy.deadlines;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lets a clock that stands still run again: what was left of its time when it stopped is left now.
///
/// The caller has checked that the viewer may decide so about the subject. Refuses: missing,
/// [DeadlinesRefusal.StandsSoAlready].
@Component
public class ResumeClock {

  private static final int AT_ONCE = 200;

  private final ClockStore clocks;
  private final MarkStore marks;
  private final PauseStore pauses;
  private final CalendarStore calendars;
  private final Clock clock;
  private final News news;

  ResumeClock(
      ClockStore clocks,
      MarkStore marks,
      PauseStore pauses,
      CalendarStore calendars,
      Clock clock,
      News news) {
    this.clocks = clocks;
    this.marks = marks;
    this.pauses = pauses;
    this.calendars = calendars;
    this.clock = clock;
    this.news = news;
  }

  /// @return when it is due now
  @Transactional
  public Instant execute(Viewer viewer, ClockKind kind, UUID subject) {
    RunningClock running = clocks.running(kind, subject).orElseThrow(() -> new Missing().refused());
    ClockPause pause =
        running.pause().orElseThrow(() -> new DeadlinesRefusal.StandsSoAlready().refused());
    return goOn(viewer, running, pause, clock.instant());
  }

  /// Ends the pauses whose time is over, from the moment on that was said.
  @Transactional
  public int endDue() {
    List<ClockPause> over = pauses.over(clock.instant(), AT_ONCE);
    for (ClockPause pause : over) {
      RunningClock paused = clocks.get(pause.clock());
      if (paused.runs()) {
        goOn(new Viewer.Machine(), paused, pause, pause.until());
      } else {
        pauses.end(pause.id(), pause.until());
      }
    }
    return over.size();
  }

  private Instant goOn(Viewer viewer, RunningClock running, ClockPause pause, Instant now) {
    Instant end = now.isBefore(pause.from()) ? pause.from() : now;
    if (!pauses.end(pause.id(), end)) {
      throw new DeadlinesRefusal.StandsSoAlready().refused();
    }
    UnaryOperator<Instant> later = shift(running, pause.from(), end);
    Instant due = later.apply(running.dueAt());
    clocks.due(running.id(), due);
    marks
        .waiting(running.id())
        .forEach(mark -> marks.move(running.id(), mark.percent(), later.apply(mark.at())));
    news.tell(
        new ClockWentOn(viewer.actor(), end, running.subject(), running.id(), running.kind(), due));
    return due;
  }

  private UnaryOperator<Instant> shift(RunningClock running, Instant from, Instant to) {
    Counted counted = running.counted();
    BusinessCalendar calendar = calendars.of(running.team());
    return moment -> counted.shifted(moment, from, to, calendar);
  }
}
