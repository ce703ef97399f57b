package org.bellbuoy.embargo;

import java.time.Clock;
import java.time.Instant;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A member marks a step of the runbook as done.
@Component
public class FinishRunbookStep {

  private final LeakStore leaks;
  private final Authority authority;
  private final Clock clock;
  private final News news;

  FinishRunbookStep(LeakStore leaks, Authority authority, Clock clock, News news) {
    this.leaks = leaks;
    this.authority = authority;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public void finish(Viewer by, EmbargoId id, RunbookStep.Name step) {
    authority.require(by, Permission.TAKE_PART, id.value());
    Instant now = clock.instant();
    if (!leaks.finish(id, step, by.actor().id(), now)) {
      throw new Missing().refused();
    }
    news.tell(new RunbookWorked(by.actor(), now, id.value(), step, true));
  }
}
