package org.bellbuoy.deadlines;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Stops the clock of a kind that runs for a subject, if one does. A clock that was stopped too
/// late stays broken for ever; one that stood still was not late while it did.
@Component
public class StopClock {

  private final ClockStore clocks;
  private final PauseStore pauses;
  private final News news;

  StopClock(ClockStore clocks, PauseStore pauses, News news) {
    this.clocks = clocks;
    this.pauses = pauses;
    this.news = news;
  }

  /// @param at when it was done in truth
  /// @return the clock that was stopped
  @Transactional
  public Optional<RunningClock> execute(Viewer viewer, ClockKind kind, UUID subject, Instant at) {
    return clocks
        .running(kind, subject)
        .map(running -> running.stopped(at))
        .filter(clocks::stop)
        .map(stopped -> told(viewer, stopped, at));
  }

  private RunningClock told(Viewer viewer, RunningClock stopped, Instant at) {
    stopped.pause().ifPresent(pause -> pauses.end(pause.id(), at));
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
