package org.bellbuoy.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.deadlines.ClockKind;
import org.bellbuoy.deadlines.ClockOrder;
import org.bellbuoy.deadlines.StartClock;
import org.bellbuoy.deadlines.StopClock;
import org.bellbuoy.duty.PageDuty;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.News;
import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A person says how urgent a report is: it then waits before those that only say so themselves, or
/// behind them. The machine never weighs it again.
///
/// Refuses: [IntakeRefusal.LinkedAlready].
@Component
public class WeighReport {

  private final QueueStore store;
  private final ReportRights rights;
  private final PageDuty duty;
  private final StartClock start;
  private final StopClock stop;
  private final Clock clock;
  private final News news;

  WeighReport(
      QueueStore store,
      ReportRights rights,
      PageDuty duty,
      StartClock start,
      StopClock stop,
      Clock clock,
      News news) {
    this.duty = duty;
    this.start = start;
    this.stop = stop;
    this.store = store;
    this.rights = rights;
    this.clock = clock;
    this.news = news;
  }

  /// @param urgency the word for it, as typed
  @Transactional
  public void weigh(Viewer viewer, String tracking, @Nullable String urgency) {
    Report report = rights.toAnswer(viewer, tracking);
    Reading reading = new Reading();
    var chosen = reading.choice("urgency", urgency, Urgency.class);
    reading.finish();
    if (report.subject() != null) {
      throw new IntakeRefusal.LinkedAlready().refused();
    }
    store.weighed(report.id(), chosen.orElseThrow(), viewer.actor().id());
    beginOrEnd(viewer, report.id().value(), chosen.orElseThrow());
    news.tell(
        new ReportWeighed(
            viewer.actor(), clock.instant(), report.id().value(), chosen.orElseThrow()));
  }

  /// An incident is known from here on; what is none waits for no action.
  private void beginOrEnd(Viewer viewer, UUID report, Urgency urgency) {
    Instant now = clock.instant();
    if (urgency == Urgency.INCIDENT) {
      boolean _ = duty.page(report, PageDuty.Ground.WEIGHED);
      start.execute(viewer, ClockOrder.byRule(ClockKind.FIRST_ACTION, report, now));
    } else {
      stop.execute(viewer, ClockKind.FIRST_ACTION, report, now);
    }
  }
}
