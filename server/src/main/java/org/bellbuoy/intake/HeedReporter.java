package org.bellbuoy.intake;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.correspondence.ReporterSaid;
import org.bellbuoy.correspondence.Sayings;
import org.bellbuoy.deadlines.ClockKind;
import org.bellbuoy.deadlines.StopClock;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.News;
import org.bellbuoy.vault.SealScope;
import org.bellbuoy.vault.Vault;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Does what a reporter said with the code in hand. Hearing it twice changes nothing more.
@Component
class HeedReporter {

  private static final Viewer.Machine HOUSE = new Viewer.Machine();

  private final ReportStore reports;
  private final CreditStore credits;
  private final Sayings sayings;
  private final StopClock stop;
  private final Vault vault;
  private final News news;

  HeedReporter(
      ReportStore reports,
      CreditStore credits,
      Sayings sayings,
      StopClock stop,
      Vault vault,
      News news) {
    this.reports = reports;
    this.credits = credits;
    this.sayings = sayings;
    this.stop = stop;
    this.vault = vault;
    this.news = news;
  }

  @ApplicationModuleListener
  void on(ReporterSaid said) {
    ReportId id = new ReportId(said.about());
    reports
        .find(id)
        .ifPresent(report -> {
          switch (said.kind()) {
            case WITHDRAWN -> withdraw(report, said);
            case CREDIT_AGREED -> credit(report, said);
          }
        });
  }

  /// The case lives on if we believe it. Nobody waits for an answer any more; what was broken until
  /// then stays broken.
  private void withdraw(Report report, ReporterSaid said) {
    if (report.state() == ReportState.WITHDRAWN) {
      return;
    }
    if (report.subject() == null) {
      reports.settle(report, ReportState.WITHDRAWN, said.at());
      stop.execute(HOUSE, ClockKind.TRIAGE_DECISION, report.id().value(), said.at());
    }
    stop.execute(HOUSE, ClockKind.HUMAN_ANSWER, report.id().value(), said.at());
    stop.execute(HOUSE, ClockKind.STATUS_TO_REPORTER, report.id().value(), said.at());
    news.tell(new ReportWithdrawn(said.by(), said.at(), report.id().value()));
  }

  private void credit(Report report, ReporterSaid said) {
    UUID id = report.id().value();
    Instant at = said.at();
    String words = sayings.words(HOUSE, said.saying());
    if (words.isBlank()) {
      credits.withdraw(report.id(), at);
      news.tell(new CreditTakenBack(said.by(), at, id));
    } else {
      credits.agree(
          report.id(), vault.in(new SealScope(id)).text(Credits.place(id, "agreed"), words), at);
      news.tell(new CreditAgreed(said.by(), at, id));
    }
  }
}
