package org.bellbuoy.intake.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bellbuoy.deadlines.ClockKind;
import org.bellbuoy.deadlines.Clocks;
import org.bellbuoy.deadlines.RunningClock;
import org.bellbuoy.deadlines.Teams;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.Gist;
import org.bellbuoy.intake.Report;
import org.bellbuoy.intake.Reports;
import org.bellbuoy.web.page.Countdown;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts reports, how they begin and their clocks together.
@Component
class InboxLines {

  private static final String RULE = "Answer by a human within one business day";

  private static final Gist NOTHING = new Gist("", "");

  private final Reports questions;
  private final Clocks clocks;
  private final Teams teams;
  private final Clock clock;

  InboxLines(Reports questions, Clocks clocks, Teams teams, Clock clock) {
    this.teams = teams;
    this.questions = questions;
    this.clocks = clocks;
    this.clock = clock;
  }

  List<InboxLine> of(Viewer viewer, List<Report> reports) {
    List<UUID> ids = reports.stream().map(report -> report.id().value()).toList();
    Map<UUID, List<RunningClock>> running = clocks.of(viewer, ids);
    Map<UUID, Gist> gists = questions.gists(viewer, reports);
    return reports.stream()
        .map(report ->
            line(
                viewer,
                report,
                gists.getOrDefault(report.id().value(), NOTHING),
                running.getOrDefault(report.id().value(), List.of())))
        .toList();
  }

  private InboxLine line(Viewer viewer, Report report, Gist gist, List<RunningClock> running) {
    return new InboxLine(
        report.tracking(),
        report.source(),
        report.arrivedAt(),
        report.answered(),
        gist,
        answer(viewer, running),
        report.urgency(),
        report.repeats(),
        report.proof(),
        report.lowered(),
        report.version());
  }

  /// The clock of the promised answer while it runs.
  @Nullable Countdown answer(Viewer viewer, List<RunningClock> running) {
    Instant now = clock.instant();
    return running.stream()
        .filter(each -> each.kind() == ClockKind.HUMAN_ANSWER && each.runs())
        .map(each -> countdown(viewer, each, now))
        .findFirst()
        .orElse(null);
  }

  private Countdown countdown(Viewer viewer, RunningClock running, Instant now) {
    Duration whole = Duration.between(running.startedAt(), running.dueAt());
    String rule =
        teams
            .find(viewer, running.team())
            .map(team -> RULE + " of " + team.name() + ": " + team.there(running.dueAt()))
            .orElse(RULE);
    return new Countdown("Answer", rule, running.dueAt(), now, whole.dividedBy(4));
  }
}
