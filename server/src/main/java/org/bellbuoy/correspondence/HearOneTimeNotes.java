package org.bellbuoy.correspondence;

import java.util.List;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tells the house what reporters were shown once.
@Component
public class HearOneTimeNotes {

  private static final int AT_ONCE = 50;

  private final OneTimeNoteStore notes;
  private final News news;

  HearOneTimeNotes(OneTimeNoteStore notes, News news) {
    this.notes = notes;
    this.news = news;
  }

  /// @return how many were told
  @Transactional
  public int hear() {
    List<OneTimeNoteStore.Untold> untold = notes.untold(AT_ONCE);
    for (OneTimeNoteStore.Untold each : untold) {
      notes.markTold(each.note());
      news.tell(
          new OneTimeNoteShown(
              Actor.reporter(each.mailbox()), each.at(), each.subject(), each.note()));
    }
    return untold.size();
  }
}
