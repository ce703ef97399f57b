package org.bellbuoy.desk.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.desk.Today;
import org.bellbuoy.disclosure.Outcome;
import org.bellbuoy.fixes.OwnTasks;
import org.bellbuoy.incidents.Incident;
import org.bellbuoy.incidents.IncidentClock;
import org.bellbuoy.incidents.Severe;
import org.bellbuoy.web.page.Countdown;
import org.bellbuoy.web.page.Tone;
import org.jspecify.annotations.Nullable;

/// Today as the page shows it.
public record TodayView(
    List<WordLine> words,
    List<Today.WaitingAnswer> answers,
    List<OccasionLine> occasions,
    List<IncidentLine> incidents,
    List<PromiseLine> promises,
    List<ReportLine> reports,
    List<String> unread,
    List<RevisionLine> revisions,
    List<UpdateLine> updates,
    List<Today.WaitingDelay> delays,
    OwnTasks tasks,
    List<LawLine> law,
    List<Today.WaitingRelief> reliefs,
    List<CaseFile> own,
    List<CaseFile> nobodys,
    @Nullable Long keyDays,
    boolean nothing) {

  private static final Duration LAW_WARN = Duration.ofHours(12);
  private static final Duration WARN = Duration.ofHours(4);

  public TodayView {
    words = List.copyOf(words);
    answers = List.copyOf(answers);
    occasions = List.copyOf(occasions);
    incidents = List.copyOf(incidents);
    promises = List.copyOf(promises);
    reports = List.copyOf(reports);
    unread = List.copyOf(unread);
    revisions = List.copyOf(revisions);
    updates = List.copyOf(updates);
    delays = List.copyOf(delays);
    law = List.copyOf(law);
    reliefs = List.copyOf(reliefs);
    own = List.copyOf(own);
    nobodys = List.copyOf(nobodys);
  }

  /// A notice before the fix, or the decision on one, with its clock.
  public record WordLine(String caseCode, String what, Tone tone, Countdown clock) {}

  /// An occasion that holds without its advisory, with its clock.
  public record OccasionLine(String caseCode, String name, Countdown clock) {}

  /// An incident, with what must be done there next.
  public record IncidentLine(
      String href, String number, String state, Tone tone, @Nullable Countdown clock) {}

  /// A promise to a reporter that is about to break, with its clock.
  public record PromiseLine(String tracking, Countdown clock) {}

  /// Something a law wants told, with its clock.
  public record LawLine(String caseCode, String href, Countdown clock) {}

  /// A report with the clock of its answer, or null when it was answered.
  public record ReportLine(String tracking, Instant arrivedAt, @Nullable Countdown clock) {}

  /// An advisory whose revision waits.
  public record RevisionLine(String code, String name, String waitsFor, Instant since) {}

  /// An advisory with the clock of its promised next word.
  public record UpdateLine(String code, String name, Countdown clock) {}

  static TodayView of(Today today) {
    return new TodayView(
        today.publishing().due().stream().map(each -> line(each, today.at())).toList(),
        today.publishing().answers(),
        today.publishing().occasions().stream().map(each -> line(each, today.at())).toList(),
        today.incidents().stream().map(each -> line(each, today.at())).toList(),
        today.promises().stream().map(each -> line(each, today.at())).toList(),
        today.reports().stream().map(each -> line(each, today.at())).toList(),
        today.unread(),
        today.revisions().stream().map(TodayView::line).toList(),
        today.updates().stream().map(each -> line(each, today.at())).toList(),
        today.delays(),
        today.tasks(),
        today.law().due().stream().map(each -> line(each, today.at())).toList(),
        today.law().reliefs(),
        today.own(),
        today.nobodys(),
        today.keyDays(),
        today.nothing());
  }

  private static WordLine line(Today.DueWord due, Instant now) {
    boolean notice = due.outcome() == Outcome.NOTICE_DUE;
    return new WordLine(
        due.caseCode(),
        due.outcome().words(),
        notice ? Tone.DANGER : Tone.WARN,
        new Countdown(notice ? "Notice" : "Decision", "The 24-hour rule", due.dueAt(), now, WARN));
  }

  private static OccasionLine line(Today.UnmetOccasion unmet, Instant now) {
    String name = unmet.occasion().words();
    return new OccasionLine(
        unmet.caseCode(),
        name,
        new Countdown(name, "Within a day from when it holds", unmet.dueAt(), now, LAW_WARN));
  }

  private static IncidentLine line(Today.OpenIncident open, Instant now) {
    Incident incident = open.incident();
    IncidentClock next = open.next();
    Instant due = next == null ? null : next.dueAt();
    return new IncidentLine(
        "/incidents/" + incident.code(),
        incident.number(),
        incident.state().words(),
        incident.severe() == Severe.NO ? Tone.WARN : Tone.DANGER,
        next == null || due == null
            ? null
            : new Countdown(next.name(), next.rule(), due, now, WARN));
  }

  private static PromiseLine line(Today.DuePromise promise, Instant now) {
    String words = promise.kind().words();
    return new PromiseLine(
        promise.tracking(), new Countdown(words, words, promise.dueAt(), now, WARN));
  }

  private static LawLine line(Today.DueLaw due, Instant now) {
    String words = due.kind().words();
    String href = "/cases/" + due.caseCode() + "/obligations/" + due.obligation();
    return new LawLine(
        due.caseCode(), href, new Countdown(words, "A limit of law", due.dueAt(), now, LAW_WARN));
  }

  private static ReportLine line(Today.WaitingReport waiting, Instant now) {
    Instant due = waiting.answerBy();
    return new ReportLine(
        waiting.report().tracking(),
        waiting.report().arrivedAt(),
        due == null
            ? null
            : new Countdown("Answer", "Answer by a human within one business day", due, now, WARN));
  }

  private static RevisionLine line(Today.WaitingRevision waiting) {
    return new RevisionLine(
        waiting.code(),
        name(waiting.trackingId()),
        waiting.approved() ? "publication" : "approval",
        waiting.since());
  }

  private static UpdateLine line(Today.DueUpdate due, Instant now) {
    return new UpdateLine(
        due.code(),
        name(due.trackingId()),
        new Countdown(
            "Next update", "Promised in the advisory", due.promisedBy(), now, Duration.ofDays(1)));
  }

  private static String name(@Nullable String trackingId) {
    return trackingId == null ? "Draft" : trackingId;
  }
}
