package org.bellbuoy.cases;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bellbuoy.deadlines.ClockKind;
import org.bellbuoy.deadlines.StopClock;
import org.bellbuoy.duty.CallColleagues;
import org.bellbuoy.identity.Colleague;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.Report;
import org.bellbuoy.intake.ReportReceived;
import org.bellbuoy.intake.ReportState;
import org.bellbuoy.intake.ReportText;
import org.bellbuoy.intake.ReportTexts;
import org.bellbuoy.intake.Reports;
import org.bellbuoy.intake.Source;
import org.bellbuoy.intake.SubjectId;
import org.bellbuoy.kernel.CrashPoint;
import org.bellbuoy.kernel.News;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Brings in those who look after the one thing a report names, where that was switched on: a case
/// is opened for it, they and everybody who answers reports are its circle, and they are called.
/// The promised answer and the decision what it is stay with those who answer reports.
///
/// All of it or nothing in one go, so that hearing it twice, also after a kill, changes nothing.
@Component
class RouteReport {

  private static final Viewer.Machine HOUSE = new Viewer.Machine();

  private final ReportTexts texts;
  private final Maintainers maintainers;
  private final OpenCaseForReport open;
  private final People people;
  private final CallColleagues call;
  private final Reports reports;
  private final StopClock stop;
  private final Clock clock;
  private final News news;

  RouteReport(
      ReportTexts texts,
      Maintainers maintainers,
      OpenCaseForReport open,
      People people,
      CallColleagues call,
      Reports reports,
      StopClock stop,
      Clock clock,
      News news) {
    this.reports = reports;
    this.stop = stop;
    this.texts = texts;
    this.maintainers = maintainers;
    this.open = open;
    this.people = people;
    this.call = call;
    this.clock = clock;
    this.news = news;
  }

  @ApplicationModuleListener
  void on(ReportReceived received) {
    texts.find(HOUSE, received.about()).filter(text -> waits(text.report())).ifPresent(this::route);
  }

  /// Whoever moves the case has decided what its reports are.
  @ApplicationModuleListener
  void on(CaseMoved moved) {
    if (moved.from() == CaseState.NEW) {
      for (Report report : reports.of(HOUSE, new SubjectId(moved.about()))) {
        stop.execute(HOUSE, ClockKind.TRIAGE_DECISION, report.id().value(), moved.at());
      }
    }
  }

  private void route(ReportText text) {
    List<UUID> keepers = maintainers.routed(text);
    if (keepers.isEmpty()) {
      return;
    }
    Report report = text.report();
    UUID id = report.id().value();
    Set<UUID> circle = new HashSet<>(keepers);
    circle.addAll(whoAnswers());
    open.route(HOUSE, report.tracking(), "Report " + report.tracking(), List.copyOf(circle));
    call.call(id, keepers, "A report names something that you look after. You were let in.");
    news.tell(new ReportRouted(HOUSE.actor(), clock.instant(), id, keepers));
    CrashPoint.here("cases.route.before-commit");
  }

  private List<UUID> whoAnswers() {
    return people.colleagues(HOUSE).stream()
        .filter(each -> each.roles().stream().anyMatch(Permission.ANSWER_REPORT.roles()::contains))
        .map(Colleague::id)
        .toList();
  }

  private static boolean waits(Report report) {
    return report.subject() == null
        && report.state() == ReportState.RECEIVED
        && report.source() != Source.TRIAL;
  }
}
