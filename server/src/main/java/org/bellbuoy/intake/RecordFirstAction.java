package org.bellbuoy.intake;

import java.time.Clock;
import java.time.Instant;
import org.bellbuoy.deadlines.ClockKind;
import org.bellbuoy.deadlines.StopClock;
import org.bellbuoy.duty.PageDuty;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.News;
import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Somebody says what was done first in an incident: its clock stops, and nobody more is paged. The
/// first one stays; saying it again changes nothing.
///
/// Refuses: *missing* where no incident waits for one.
@Component
public class RecordFirstAction {

  private final ReportRights rights;
  private final FirstActions actions;
  private final FirstActionStore store;
  private final StopClock stop;
  private final PageDuty duty;
  private final Clock clock;
  private final News news;

  RecordFirstAction(
      ReportRights rights,
      FirstActions actions,
      FirstActionStore store,
      StopClock stop,
      PageDuty duty,
      Clock clock,
      News news) {
    this.rights = rights;
    this.actions = actions;
    this.store = store;
    this.stop = stop;
    this.duty = duty;
    this.clock = clock;
    this.news = news;
  }

  /// @param action the word for it, as typed
  @Transactional
  public void record(Viewer viewer, String tracking, @Nullable String action) {
    ReportId report = rights.toAnswer(viewer, tracking).id();
    Reading reading = new Reading();
    var chosen = reading.choice("action", action, FirstAction.Kind.class);
    reading.finish();
    if (store.find(report).isPresent()) {
      return;
    }
    if (actions.waiting(viewer, tracking).isEmpty()) {
      throw new Missing().refused();
    }
    Instant now = clock.instant();
    FirstAction.Kind kind = chosen.orElseThrow();
    if (store.add(report, new FirstAction(kind, viewer.actor().id(), now))) {
      stop.execute(viewer, ClockKind.FIRST_ACTION, report.value(), now);
      duty.over(report.value());
      news.tell(new FirstActionTaken(viewer.actor(), now, report.value(), kind));
    }
  }
}
