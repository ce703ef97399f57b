package org.bellbuoy.intake;

import java.time.Clock;
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
  private final Clock clock;
  private final News news;

  WeighReport(QueueStore store, ReportRights rights, PageDuty duty, Clock clock, News news) {
    this.duty = duty;
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
    if (chosen.orElseThrow() == Urgency.INCIDENT) {
      duty.page(report.id().value(), PageDuty.Ground.WEIGHED);
    }
    news.tell(
        new ReportWeighed(
            viewer.actor(), clock.instant(), report.id().value(), chosen.orElseThrow()));
  }
}
