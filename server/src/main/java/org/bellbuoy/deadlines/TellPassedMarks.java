package org.bellbuoy.deadlines;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tells of each mark that a running clock has passed, also those passed while the machine stood
/// still. Done again and again by a job; each mark is told once.
@Component
public class TellPassedMarks {

  private static final int AT_ONCE = 200;
  private static final int END = 100;

  private final MarkStore marks;
  private final ClockStore clocks;
  private final Clock clock;
  private final News news;

  TellPassedMarks(MarkStore marks, ClockStore clocks, Clock clock, News news) {
    this.marks = marks;
    this.clocks = clocks;
    this.clock = clock;
    this.news = news;
  }

  /// @return how many were told; as many as fit into one go mean that there may be more
  @Transactional
  public int execute() {
    Instant now = clock.instant();
    List<MarkStore.Passed> passed = marks.takePassed(now, AT_ONCE);
    clocks.broke(
        passed.stream().filter(mark -> mark.percent() >= END).map(MarkStore.Passed::clock).toList(),
        now);
    passed.forEach(mark ->
        news.tell(
            new ClockPassed(
                Actor.machine(),
                now,
                mark.subject(),
                mark.clock(),
                mark.kind(),
                mark.percent(),
                mark.dueAt())));
    return passed.size();
  }
}
