package org.bellbuoy.desk.desk;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.CaseState;
import org.bellbuoy.desk.Today;
import org.bellbuoy.desk.TodaysWork;
import org.bellbuoy.disclosure.Occasion;
import org.bellbuoy.disclosure.Outcome;
import org.bellbuoy.fixes.OwnTasks;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.incidents.IncidentClock;
import org.bellbuoy.incidents.IncidentState;
import org.bellbuoy.web.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// What needs the caller today, for programs.
@RestController
class TodayApi {

  private final TodaysWork work;

  TodayApi(TodaysWork work) {
    this.work = work;
  }

  @GetMapping("/api/v1/today")
  @Needs(Permission.STAFF)
  TodayAnswer today(Viewer viewer) {
    return TodayAnswer.of(work.of(viewer));
  }

  /// Everything that waits for the caller, by kind.
  ///
  /// @param words notices before a fix, and decisions on them
  /// @param openPgpKeyDays until the vendor's OpenPGP key ends, when that is near and the caller
  ///   looks after it; negative once it has ended
  /// @param openTasks how many there are, of which `tasks` holds the oldest
  record TodayAnswer(
      Instant at,
      List<DueWord> words,
      List<WaitingAnswer> answers,
      List<UnmetOccasion> occasions,
      List<OpenIncident> incidents,
      List<DuePromise> promises,
      List<DueUpdate> updates,
      List<DueReport> reports,
      List<WaitingRevision> revisions,
      List<WaitingDelay> delays,
      int openTasks,
      List<OpenTask> tasks,
      List<DueLaw> law,
      List<WaitingRelief> reliefs,
      List<OpenCase> ownCases,
      List<OpenCase> casesWithoutOwner,
      @Nullable Long openPgpKeyDays) {
    static TodayAnswer of(Today today) {
      return new TodayAnswer(
          today.at(),
          today.publishing().due().stream().map(DueWord::of).toList(),
          today.publishing().answers().stream().map(WaitingAnswer::of).toList(),
          today.publishing().occasions().stream().map(UnmetOccasion::of).toList(),
          today.incidents().stream().map(OpenIncident::of).toList(),
          today.promises().stream()
              .map(due ->
                  new DuePromise(
                      due.tracking(),
                      due.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                      due.dueAt(),
                      due.broken()))
              .toList(),
          today.updates().stream()
              .map(due -> new DueUpdate(due.code(), due.trackingId(), due.promisedBy()))
              .toList(),
          today.reports().stream()
              .map(due ->
                  new DueReport(due.report().tracking(), due.report().arrivedAt(), due.answerBy()))
              .toList(),
          today.revisions().stream()
              .map(waiting ->
                  new WaitingRevision(
                      waiting.code(), waiting.trackingId(), waiting.approved(), waiting.since()))
              .toList(),
          today.delays().stream()
              .map(each -> new WaitingDelay(each.caseCode(), each.work(), each.since()))
              .toList(),
          today.tasks().open(),
          today.tasks().shown().stream().map(OpenTask::of).toList(),
          today.law().due().stream().map(DueLaw::of).toList(),
          today.law().reliefs().stream()
              .map(each -> new WaitingRelief(each.caseCode(), each.obligation(), each.since()))
              .toList(),
          today.own().stream().map(OpenCase::of).toList(),
          today.nobodys().stream().map(OpenCase::of).toList(),
          today.keyDays());
    }
  }

  /// A notice before the fix that is due to customers, or the decision on one.
  record DueWord(String caseCode, Outcome outcome, Instant dueAt, boolean broken) {
    static DueWord of(Today.DueWord due) {
      return new DueWord(due.caseCode(), due.outcome(), due.dueAt(), due.broken());
    }
  }

  /// An answer to whether customers are better off without, which waits for a second person.
  record WaitingAnswer(String caseCode, Instant since) {
    static WaitingAnswer of(Today.WaitingAnswer waiting) {
      return new WaitingAnswer(waiting.caseCode(), waiting.since());
    }
  }

  /// An occasion that holds without its advisory.
  record UnmetOccasion(String caseCode, Occasion occasion, Instant dueAt, boolean broken) {
    static UnmetOccasion of(Today.UnmetOccasion unmet) {
      return new UnmetOccasion(unmet.caseCode(), unmet.occasion(), unmet.dueAt(), unmet.broken());
    }
  }

  /// An incident of the caller's circles that has not ended, and what is due there next.
  record OpenIncident(
      String incident, IncidentState state, @Nullable String next, @Nullable Instant dueAt) {
    static OpenIncident of(Today.OpenIncident open) {
      IncidentClock next = open.next();
      return new OpenIncident(
          open.incident().code(),
          open.incident().state(),
          next == null ? null : next.name(),
          next == null ? null : next.dueAt());
    }
  }

  /// A promise to a reporter that is about to break, or broken.
  record DuePromise(String report, String clock, Instant dueAt, boolean broken) {}

  /// An advisory that promised to say more by a time.
  record DueUpdate(String advisory, @Nullable String number, Instant promisedBy) {}

  /// A report that waits for somebody, and when its answer is due.
  record DueReport(String tracking, Instant arrivedAt, @Nullable Instant answerBy) {}

  /// An advisory whose revision waits for approval or, once approved, for publication.
  record WaitingRevision(
      String advisory, @Nullable String number, boolean approved, Instant since) {}

  /// A fix that somebody wants to put off, which waits for a second person.
  record WaitingDelay(String caseCode, String fix, Instant since) {}

  /// A task of the caller, or a blocker the caller clears.
  ///
  /// @param fix the work on a stream, or null for a task of the case as a whole
  record OpenTask(
      String caseCode, @Nullable String fix, String code, String text, Instant openedAt) {
    static OpenTask of(OwnTasks.OwnTask task) {
      return new OpenTask(
          task.about().code(),
          task.work(),
          task.item().code(),
          task.item().text(),
          task.item().openedAt());
    }
  }

  /// Something a law wants told.
  record DueLaw(String caseCode, String obligation, String clock, Instant dueAt, boolean broken) {
    static DueLaw of(Today.DueLaw due) {
      return new DueLaw(
          due.caseCode(),
          due.obligation(),
          due.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
          due.dueAt(),
          due.broken());
    }
  }

  /// A decision that takes a duty away or gives it time, which waits for a second person.
  record WaitingRelief(String caseCode, String obligation, Instant since) {}

  /// A case the caller may know of.
  record OpenCase(String code, String title, CaseState state, Instant movedAt) {
    static OpenCase of(CaseFile file) {
      return new OpenCase(file.code(), file.title(), file.state(), file.movedAt());
    }
  }
}
