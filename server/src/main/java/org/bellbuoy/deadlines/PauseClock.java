package org.bellbuoy.deadlines;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lets a clock stand still for a reason, until a moment at the latest.
///
/// The caller has checked that the viewer may decide so about the subject. Refuses: missing,
/// [DeadlinesRefusal.NeverPauses], [DeadlinesRefusal.TimeIsUp], [DeadlinesRefusal.StandsSoAlready].
@Component
public class PauseClock {

  /// No pause lasts longer without somebody saying so again.
  public static final int MOST_DAYS = 30;

  private final ClockStore clocks;
  private final PauseStore pauses;
  private final Authority authority;
  private final Ids ids;
  private final Clock clock;
  private final News news;

  PauseClock(
      ClockStore clocks, PauseStore pauses, Authority authority, Ids ids, Clock clock, News news) {
    this.clocks = clocks;
    this.pauses = pauses;
    this.authority = authority;
    this.ids = ids;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public ClockPause execute(
      Viewer viewer, ClockKind kind, UUID subject, PauseReason reason, int days) {
    UUID person = authority.requireStaff(viewer).personId();
    if (!kind.mayPause()) {
      throw new DeadlinesRefusal.NeverPauses().refused();
    }
    RunningClock running = clocks.running(kind, subject).orElseThrow(() -> new Missing().refused());
    Instant now = clock.instant();
    if (running.breached(now)) {
      throw new DeadlinesRefusal.TimeIsUp().refused();
    }
    ClockPause pause = pause(running, reason, person, now, Math.clamp(days, 1, MOST_DAYS));
    if (!pauses.add(pause)) {
      throw new DeadlinesRefusal.StandsSoAlready().refused();
    }
    news.tell(
        new ClockPaused(viewer.actor(), now, subject, running.id(), kind, reason, pause.until()));
    return pause;
  }

  private ClockPause pause(
      RunningClock running, PauseReason reason, UUID person, Instant now, int days) {
    return new ClockPause(
        ids.next(),
        running.id(),
        reason,
        person,
        now,
        now.plus(Duration.ofDays(days)),
        Optional.empty(),
        running.dueAt());
  }
}
