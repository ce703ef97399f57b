package org.bellbuoy.intake;

import java.time.Clock;
import java.time.Instant;
import org.bellbuoy.correspondence.LetterTemplate;
import org.bellbuoy.correspondence.WriteToReporter;
import org.bellbuoy.deadlines.ClockKind;
import org.bellbuoy.deadlines.StopClock;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.News;
import org.bellbuoy.kernel.Reading;
import org.bellbuoy.web.FieldNames;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A human answers mail of another queue; the first answer stops the one-business-day clock.
@Component
public class AnswerOtherMail {

  private static final int MOST = 20_000;

  private final OtherMails mails;
  private final ReportStore store;
  private final WriteToReporter letters;
  private final StopClock stop;
  private final Clock clock;
  private final News news;

  AnswerOtherMail(
      OtherMails mails,
      ReportStore store,
      WriteToReporter letters,
      StopClock stop,
      Clock clock,
      News news) {
    this.mails = mails;
    this.store = store;
    this.letters = letters;
    this.stop = stop;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public void answer(Viewer viewer, String number, @Nullable String text) {
    OtherMail mail = mails.get(viewer, number);
    Reading reading = new Reading();
    String words = reading.block("answer", text, MOST);
    reading.finish();
    FieldNames.renamed("text", "answer", () -> LetterTemplate.requireNoCode(words));
    Instant now = clock.instant();
    letters.write(viewer, mail.thread(), words);
    store.answered(mail.id(), now);
    stop.execute(viewer, ClockKind.HUMAN_ANSWER, mail.id().value(), now);
    news.tell(new ReportAnswered(viewer.actor(), now, mail.id().value()));
  }
}
