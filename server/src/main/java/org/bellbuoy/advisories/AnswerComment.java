package org.bellbuoy.advisories;

import java.time.Clock;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.News;
import org.bellbuoy.kernel.Reading;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Answers a comment on a draft. The comment stays open or resolved, as it was.
///
/// Refuses: a flaw in the text.
@Component
public class AnswerComment {

  private final CommentStore store;
  private final CommentMaking making;
  private final Rights rights;
  private final Clock clock;
  private final News news;

  AnswerComment(CommentStore store, CommentMaking making, Rights rights, Clock clock, News news) {
    this.store = store;
    this.making = making;
    this.rights = rights;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public void answer(Viewer by, AdvisoryId id, String comment, String text) {
    Advisory advisory = rights.hold(by, Permission.TAKE_PART, id);
    CommentStore.Row first = store.first(id, comment).orElseThrow(() -> new Missing().refused());
    Reading reading = new Reading();
    String words = making.words(reading, text);
    reading.finish();
    CommentStore.Row row =
        making.add(
            advisory,
            CommentMaking.Place.under(first.revision(), first.id()),
            words,
            rights.person(by));
    news.tell(new CommentAnswered(by.actor(), clock.instant(), id.value(), row.id()));
  }
}
