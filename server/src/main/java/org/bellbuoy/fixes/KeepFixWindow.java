package org.bellbuoy.fixes;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.bellbuoy.assessment.AffectedLine;
import org.bellbuoy.assessment.Assessment;
import org.bellbuoy.assessment.AssessmentChanged;
import org.bellbuoy.assessment.Assessments;
import org.bellbuoy.assessment.Judgement;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.CaseId;
import org.bellbuoy.cases.CaseMoved;
import org.bellbuoy.cases.CaseState;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.cases.Step;
import org.bellbuoy.catalog.ProductTeams;
import org.bellbuoy.deadlines.ClockKind;
import org.bellbuoy.deadlines.ClockOrder;
import org.bellbuoy.deadlines.Deadlines;
import org.bellbuoy.deadlines.RunningClock;
import org.bellbuoy.deadlines.StartClock;
import org.bellbuoy.deadlines.StopClock;
import org.bellbuoy.deadlines.TeamCode;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.standards.facts.ExploitationState;
import org.bellbuoy.standards.facts.Severity;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Lets a clock run from the acceptance of a case to the end of the window that its level gives, so
/// that whoever is on duty hears of a fix that grows late. A level that changes moves the end. A
/// second clock runs, by its rule, from when it is known to be used against customers.
@Component
class KeepFixWindow {

  private static final Viewer.Machine HOUSE = new Viewer.Machine();

  private final Cases cases;
  private final Assessments assessments;
  private final FixTargets targets;
  private final FixStore works;
  private final ProductTeams teams;
  private final Deadlines rules;
  private final StartClock start;
  private final StopClock stop;
  private final Clock clock;

  KeepFixWindow(
      Cases cases,
      Assessments assessments,
      FixTargets targets,
      FixStore works,
      ProductTeams teams,
      Deadlines rules,
      StartClock start,
      StopClock stop,
      Clock clock) {
    this.cases = cases;
    this.assessments = assessments;
    this.targets = targets;
    this.works = works;
    this.teams = teams;
    this.rules = rules;
    this.start = start;
    this.stop = stop;
    this.clock = clock;
  }

  @ApplicationModuleListener
  void on(CaseMoved moved) {
    keep(new CaseId(moved.about()));
  }

  @ApplicationModuleListener
  void on(AssessmentChanged changed) {
    keep(new CaseId(changed.about()));
  }

  private void keep(CaseId id) {
    cases.find(HOUSE, id).ifPresent(this::keep);
  }

  private void keep(CaseFile file) {
    Optional<Instant> accepted = accepted(file);
    Assessment known = assessments.of(HOUSE, file.id());
    TeamCode team = team(file, known);
    keepLevel(file, accepted, known.judgement().map(Judgement::level), team);
    UUID subject = file.id().value();
    Instant now = clock.instant();
    if (accepted.isPresent() && exploited(file, known)) {
      start.execute(HOUSE, ClockOrder.byRule(ClockKind.EXPLOITED_FIX, subject, now).by(team));
    } else {
      stop.execute(HOUSE, ClockKind.EXPLOITED_FIX, subject, now);
    }
  }

  /// That of the products it is about, as they named it when the first clock started.
  private TeamCode team(CaseFile file, Assessment known) {
    return targets
        .team(file.id())
        .orElseGet(() ->
            teams.together(
                HOUSE,
                Stream.concat(
                        known.lines().stream().map(AffectedLine::product),
                        works.of(file.id()).stream().map(work -> work.place().product()))
                    .distinct()
                    .toList()));
  }

  /// The window is the one that held when the case was accepted. There is none for a flaw that
  /// harms nobody.
  private void keepLevel(
      CaseFile file, Optional<Instant> accepted, Optional<Severity> level, TeamCode team) {
    Optional<Instant> due =
        accepted.flatMap(
            at -> level.flatMap(grade -> rules.due(HOUSE, ClockKind.FIX, grade.name(), at, team)));
    if (due.equals(targets.running(file.id(), ClockKind.FIX))) {
      return;
    }
    due.ifPresentOrElse(
        until ->
            runUntil(
                until,
                ClockOrder.until(ClockKind.FIX, file.id().value(), accepted.orElseThrow(), until)
                    .by(team)),
        () -> stop.execute(HOUSE, ClockKind.FIX, file.id().value(), clock.instant()));
  }

  /// Two pieces of news may be heard at once: the one that comes second finds the clock of the
  /// first, and stops it only if it ends at another time.
  private void runUntil(Instant due, ClockOrder order) {
    RunningClock running = start.execute(HOUSE, order);
    if (!running.dueAt().equals(due)) {
      stop.execute(HOUSE, order.kind(), order.subject(), clock.instant());
      start.execute(HOUSE, order);
    }
  }

  private Optional<Instant> accepted(CaseFile file) {
    boolean over = !file.state().open() || file.state() == CaseState.PUBLISHED;
    return over
        ? Optional.empty()
        : cases.timeline(HOUSE, file).stream()
            .filter(step -> step.kind() == Step.Kind.MOVED && step.to() == CaseState.ACCEPTED)
            .map(Step::at)
            .findFirst();
  }

  private static boolean exploited(CaseFile file, Assessment known) {
    return file.exploited()
        || known
            .exploitation()
            .filter(each -> each.state() == ExploitationState.EXPLOITED)
            .isPresent();
  }
}
