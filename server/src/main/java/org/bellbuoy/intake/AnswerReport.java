package org.bellbuoy.intake;

import java.time.Clock;
import java.time.Instant;
import org.bellbuoy.correspondence.LetterTemplate;
import org.bellbuoy.correspondence.MailboxItem;
import org.bellbuoy.correspondence.Post;
import org.bellbuoy.correspondence.PostToMailbox;
import org.bellbuoy.correspondence.WriteToReporter;
import org.bellbuoy.deadlines.ClockKind;
import org.bellbuoy.deadlines.ClockOrder;
import org.bellbuoy.deadlines.RunningClock;
import org.bellbuoy.deadlines.StartClock;
import org.bellbuoy.deadlines.StopClock;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.News;
import org.bellbuoy.kernel.Reading;
import org.bellbuoy.web.FieldNames;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A human replies to the reporter. The first reply stops the one-business-day clock; each starts
/// the clock of the next news.
@Component
public class AnswerReport {

  private static final int MOST = 20_000;

  private final ReportStore store;
  private final ReportRights rights;
  private final WriteToReporter letters;
  private final PostToMailbox mailbox;
  private final StopClock stop;
  private final StartClock start;
  private final Clock clock;
  private final News news;

  AnswerReport(
      ReportStore store,
      ReportRights rights,
      WriteToReporter letters,
      PostToMailbox mailbox,
      StopClock stop,
      StartClock start,
      Clock clock,
      News news) {
    this.store = store;
    this.rights = rights;
    this.letters = letters;
    this.mailbox = mailbox;
    this.stop = stop;
    this.start = start;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public void answer(Viewer viewer, String tracking, String text) {
    Report report = rights.toAnswer(viewer, tracking);
    Reading reading = new Reading();
    String words = reading.block("answer", text, MOST);
    reading.finish();
    FieldNames.renamed("text", "answer", () -> LetterTemplate.requireNoCode(words));
    Instant now = clock.instant();
    letters.write(viewer, report.thread(), words);
    store.answered(report.id(), now);
    stop.execute(viewer, ClockKind.HUMAN_ANSWER, report.id().value(), now);
    promiseNext(viewer, report, now);
    news.tell(new ReportAnswered(viewer.actor(), now, report.id().value()));
  }

  private void promiseNext(Viewer viewer, Report report, Instant now) {
    stop.execute(viewer, ClockKind.STATUS_TO_REPORTER, report.id().value(), now);
    RunningClock next =
        start.execute(
            viewer, ClockOrder.byRule(ClockKind.STATUS_TO_REPORTER, report.id().value(), now));
    if (!report.answered() && report.subject() == null) {
      mailbox.post(
          report.thread(), new Post(MailboxItem.Kind.STATE, ReporterState.ANSWERED.name()));
    }
    mailbox.post(report.thread(), new Post(MailboxItem.Kind.PROMISE, next.dueAt().toString()));
  }
}
