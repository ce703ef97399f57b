package org.bellbuoy.deadlines;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Stops the clock of a kind that runs for a subject, if one does. A clock that was stopped too
/// late stays broken for ever.
@Component
public class StopClock {

  private final ClockStore clocks;
  private final News news;

  StopClock(ClockStore clocks, News news) {
    this.clocks = clocks;
    this.news = news;
  }

  /// @param at when it was done in truth
  /// @return the clock that was stopped
  @Transactional
  public Optional<RunningClock> execute(Viewer viewer, ClockKind kind, UUID subject, Instant at) {
    return clocks
        .running(kind, subject)
        .filter(running -> clocks.stop(running.id(), at))
        .map(running -> stopped(viewer, running, at));
  }

  private RunningClock stopped(Viewer viewer, RunningClock running, Instant at) {
    RunningClock stopped =
        new RunningClock(
            running.id(),
            running.kind(),
            running.subject(),
            running.startedAt(),
            running.dueAt(),
            Optional.of(at),
            running.zoneRules());
    news.tell(
        new ClockStopped(
            viewer.actor(),
            at,
            stopped.subject(),
            stopped.id(),
            stopped.kind(),
            stopped.standing(at)));
    return stopped;
  }
}
