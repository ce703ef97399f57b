package org.bellbuoy.desk;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.deadlines.ClockKind;
import org.bellbuoy.disclosure.Occasion;
import org.bellbuoy.disclosure.Outcome;
import org.bellbuoy.fixes.OwnTasks;
import org.bellbuoy.incidents.Incident;
import org.bellbuoy.incidents.IncidentClock;
import org.bellbuoy.intake.Report;
import org.jspecify.annotations.Nullable;

/// What waits for one person.
///
/// @param publishing what customers have to be told, which comes before everything else
/// @param incidents of this person's circles that are not ended, the soonest due first
/// @param promises about to break, and broken ones, the earliest first
/// @param reports not yet linked to anything, the answer that is due first on top
/// @param unread the numbers of reports by mail that could not be read, however many others wait
/// @param revisions to be approved or published by this person
/// @param updates of preliminary advisories, promised by a moment that is near or past
/// @param delays fixes that somebody wants to put off, which this person may confirm
/// @param tasks of this person, over all cases
/// @param law what laws ask by a moment that is near or past, and what this person may confirm
/// @param own the open cases this person works on
/// @param nobodys the open cases in this person's circles that have no owner
/// @param keyDays until the OpenPGP key ends, when that is near and this person looks after it;
///   negative once it has ended
/// @param at when this was found
public record Today(
    Publishing publishing,
    List<OpenIncident> incidents,
    List<DuePromise> promises,
    List<WaitingReport> reports,
    List<String> unread,
    List<WaitingRevision> revisions,
    List<DueUpdate> updates,
    List<WaitingDelay> delays,
    OwnTasks tasks,
    Law law,
    List<CaseFile> own,
    List<CaseFile> nobodys,
    @Nullable Long keyDays,
    Instant at) {

  public Today {
    incidents = List.copyOf(incidents);
    promises = List.copyOf(promises);
    reports = List.copyOf(reports);
    unread = List.copyOf(unread);
    revisions = List.copyOf(revisions);
    updates = List.copyOf(updates);
    delays = List.copyOf(delays);
    own = List.copyOf(own);
    nobodys = List.copyOf(nobodys);
  }

  /// What customers have to be told of cases.
  ///
  /// @param due notices before a fix, and decisions on them
  /// @param answers to that question that this person may confirm
  /// @param occasions that hold without their advisory
  public record Publishing(
      List<DueWord> due, List<WaitingAnswer> answers, List<UnmetOccasion> occasions) {
    public Publishing {
      due = List.copyOf(due);
      answers = List.copyOf(answers);
      occasions = List.copyOf(occasions);
    }

    static Publishing none() {
      return new Publishing(List.of(), List.of(), List.of());
    }

    boolean isEmpty() {
      return due.isEmpty() && answers.isEmpty() && occasions.isEmpty();
    }
  }

  /// A notice before the fix, or the decision on one.
  public record DueWord(String caseCode, Outcome outcome, Instant dueAt, boolean broken) {}

  /// An answer that a second person has to confirm.
  public record WaitingAnswer(String caseCode, Instant since) {}

  /// An occasion that holds without its advisory.
  public record UnmetOccasion(String caseCode, Occasion occasion, Instant dueAt, boolean broken) {}

  /// An incident.
  ///
  /// @param next what must be done there next, or null where nothing has an end
  public record OpenIncident(Incident incident, @Nullable IncidentClock next) {}

  /// A clock that runs for a report this person may know of.
  ///
  /// @param id of the clock; never shown
  public record DuePromise(
      UUID id, String tracking, ClockKind kind, Instant dueAt, boolean broken) {}

  /// A report and the promise that runs on it.
  ///
  /// @param answerBy null once a human has answered
  public record WaitingReport(Report report, @Nullable Instant answerBy) {}

  /// A revision that was submitted or approved.
  ///
  /// @param code of the advisory
  /// @param trackingId its public number, which it has once it is frozen
  /// @param approved whether it waits for the publication and no more for the approval
  public record WaitingRevision(
      String code, @Nullable String trackingId, boolean approved, Instant since) {}

  /// A preliminary advisory of which more was promised.
  public record DueUpdate(String code, @Nullable String trackingId, Instant promisedBy) {}

  /// A fix that somebody wants to put off.
  ///
  /// @param work the code of the work on its stream
  public record WaitingDelay(String caseCode, String work, Instant since) {}

  /// What laws ask.
  public record Law(List<DueLaw> due, List<WaitingRelief> reliefs) {
    public Law {
      due = List.copyOf(due);
      reliefs = List.copyOf(reliefs);
    }

    static Law none() {
      return new Law(List.of(), List.of());
    }

    boolean isEmpty() {
      return due.isEmpty() && reliefs.isEmpty();
    }
  }

  /// Something a law wants told.
  public record DueLaw(
      String caseCode, String obligation, ClockKind kind, Instant dueAt, boolean broken) {}

  /// A decision that takes a duty away or gives it time.
  public record WaitingRelief(String caseCode, String obligation, Instant since) {}

  public boolean nothing() {
    return publishing.isEmpty()
        && incidents.isEmpty()
        && promises.isEmpty()
        && reports.isEmpty()
        && revisions.isEmpty()
        && updates.isEmpty()
        && delays.isEmpty()
        && tasks.open() == 0
        && law.isEmpty()
        && own.isEmpty()
        && nobodys.isEmpty();
  }
}
