package org.bellbuoy.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.correspondence.OwnKeys;
import org.bellbuoy.deadlines.ClockKind;
import org.bellbuoy.deadlines.Clocks;
import org.bellbuoy.deadlines.RunningClock;
import org.bellbuoy.fixes.OwnTasks;
import org.bellbuoy.fixes.Tasks;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.Report;
import org.bellbuoy.intake.Reports;
import org.bellbuoy.kernel.Portion;
import org.bellbuoy.obligations.Obligations;
import org.springframework.stereotype.Component;

/// What needs this viewer today. Each part is empty for whoever has no right to it.
@Component
public class TodaysWork {

  private static final int MOST = 50;
  private static final int PROMISES = 20;
  private static final Duration BREAKING = Duration.ofDays(1);
  private static final Duration LAW_NEAR = Duration.ofDays(4);
  private static final Duration NEAR = Duration.ofDays(2);

  private final TodayStore store;
  private final TodaysLawStore laws;
  private final TodaysDisclosureStore words;
  private final Obligations obligations;
  private final TodaysIncidents incidents;
  private final Reports reports;
  private final Clocks clocks;
  private final Cases cases;
  private final Tasks tasks;
  private final OwnKeys keys;
  private final Authority authority;
  private final Clock clock;

  TodaysWork(
      TodayStore store,
      TodaysLawStore laws,
      TodaysDisclosureStore words,
      Obligations obligations,
      TodaysIncidents incidents,
      Reports reports,
      Clocks clocks,
      Cases cases,
      Tasks tasks,
      OwnKeys keys,
      Authority authority,
      Clock clock) {
    this.store = store;
    this.laws = laws;
    this.words = words;
    this.obligations = obligations;
    this.incidents = incidents;
    this.reports = reports;
    this.clocks = clocks;
    this.cases = cases;
    this.tasks = tasks;
    this.keys = keys;
    this.authority = authority;
    this.clock = clock;
  }

  public Today of(Viewer viewer) {
    UUID person = authority.requireStaff(viewer).personId();
    Instant now = clock.instant();
    boolean knows = authority.may(viewer, Permission.READ_CASE);
    return new Today(
        knows ? publishing(viewer, person) : Today.Publishing.none(),
        incidents.of(viewer),
        store.promises(
            person,
            authority.may(viewer, Permission.READ_INTAKE),
            knows,
            now.plus(BREAKING),
            PROMISES),
        authority.may(viewer, Permission.READ_INTAKE) ? waiting(viewer) : List.of(),
        authority.may(viewer, Permission.READ_INTAKE) ? unread(viewer) : List.of(),
        store.revisions(
            person,
            authority.may(viewer, Permission.APPROVE_ADVISORY),
            authority.may(viewer, Permission.PUBLISH_ADVISORY)),
        knows ? store.updates(person, now.plus(NEAR)) : List.of(),
        authority.may(viewer, Permission.CONFIRM_EXTENSION) ? store.delays(person) : List.of(),
        knows ? tasks.own(viewer, PROMISES) : OwnTasks.none(),
        authority.may(viewer, Permission.MEET_LAW) ? law(viewer, person, now) : Today.Law.none(),
        knows ? opened(viewer, store.own(person)) : List.of(),
        knows ? opened(viewer, store.nobodys(person)) : List.of(),
        authority.may(viewer, Permission.MANAGE_KEYS) ? keys.daysLeft(viewer).orElse(null) : null,
        now);
  }

  private Today.Publishing publishing(Viewer viewer, UUID person) {
    boolean confirms = authority.may(viewer, Permission.CONFIRM_EXTENSION);
    return new Today.Publishing(
        words.due(person), confirms ? words.answers(person) : List.of(), words.occasions(person));
  }

  private Today.Law law(Viewer viewer, UUID person, Instant now) {
    List<String> kinds = obligations.kinds(viewer).stream().map(Enum::name).toList();
    return new Today.Law(laws.due(person, kinds, now.plus(LAW_NEAR)), laws.reliefs(person, kinds));
  }

  private List<String> unread(Viewer viewer) {
    return reports.unread(viewer, PROMISES).stream().map(Report::tracking).toList();
  }

  private List<Today.WaitingReport> waiting(Viewer viewer) {
    List<Report> found = reports.waiting(viewer, Portion.first(MOST)).items();
    Map<UUID, List<RunningClock>> running =
        clocks.of(viewer, found.stream().map(report -> report.id().value()).toList());
    return found.stream()
        .map(report -> waiting(report, running.getOrDefault(report.id().value(), List.of())))
        .sorted(
            Comparator.comparing(
                Today.WaitingReport::answerBy, Comparator.nullsLast(Comparator.naturalOrder())))
        .toList();
  }

  private static Today.WaitingReport waiting(Report report, List<RunningClock> running) {
    return new Today.WaitingReport(
        report,
        running.stream()
            .filter(each -> each.kind() == ClockKind.HUMAN_ANSWER && each.runs())
            .map(RunningClock::dueAt)
            .findFirst()
            .orElse(null));
  }

  private List<CaseFile> opened(Viewer viewer, List<String> codes) {
    return cases.all(viewer, codes);
  }
}
