package org.bellbuoy.embargo;

import java.time.Clock;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A member makes a step of the runbook their own.
@Component
public class TakeRunbookStep {

  private final LeakStore leaks;
  private final Authority authority;
  private final Clock clock;
  private final News news;

  TakeRunbookStep(LeakStore leaks, Authority authority, Clock clock, News news) {
    this.leaks = leaks;
    this.authority = authority;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public void take(Viewer by, EmbargoId id, RunbookStep.Name step) {
    authority.require(by, Permission.TAKE_PART, id.value());
    if (!leaks.take(id, step, by.actor().id())) {
      throw new Missing().refused();
    }
    news.tell(new RunbookWorked(by.actor(), clock.instant(), id.value(), step, false));
  }
}
