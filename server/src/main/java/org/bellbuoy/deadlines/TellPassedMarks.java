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

  private final MarkStore marks;
  private final Clock clock;
  private final News news;

  TellPassedMarks(MarkStore marks, Clock clock, News news) {
    this.marks = marks;
    this.clock = clock;
    this.news = news;
  }

  /// @return how many were told; as many as fit into one go mean that there may be more
  @Transactional
  public int execute() {
    Instant now = clock.instant();
    List<MarkStore.Passed> passed = marks.takePassed(now, AT_ONCE);
    passed.forEach(mark ->
        news.tell(
            new ClockPassed(
                Actor.machine(), now, mark.subject(), mark.clock(), mark.kind(), mark.percent())));
    return passed.size();
  }
}
