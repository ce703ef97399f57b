package org.bellbuoy.fixes;

import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.News;
import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes down what support, communication, legal or engineering has to do in a case, beside the
/// work on its streams. Whoever shall do it must be in the circle already: a task lets nobody know.
///
/// Refuses: missing, not allowed, invalid, [FixRefusal.CaseEnded].
@Component
public class GiveCaseTask {

  private final FixWriting writing;
  private final ItemStore items;
  private final News news;

  GiveCaseTask(FixWriting writing, ItemStore items, News news) {
    this.writing = writing;
    this.items = items;
    this.news = news;
  }

  /// @param owner the code of a colleague in the circle, or nothing
  /// @return the code of the new task
  @Transactional
  public String give(
      Viewer viewer,
      String caseCode,
      @Nullable Trade trade,
      @Nullable String text,
      @Nullable String owner) {
    CaseFile file = writing.file(viewer, caseCode, Permission.TAKE_PART);
    Reading reading = new Reading();
    if (trade == null) {
      reading.flaw("trade", "Choose whose task it is.");
    }
    FixItem task =
        writing.item(
            viewer,
            file,
            reading,
            FixItem.Kind.TASK,
            trade == null ? Trade.ENGINEERING : trade,
            text,
            owner);
    items.add(file.id(), null, task);
    news.tell(
        new CaseTaskChanged(
            viewer.actor(),
            task.openedAt(),
            file.id().value(),
            task.trade(),
            FixItemChanged.Change.OPENED));
    return task.code();
  }
}
