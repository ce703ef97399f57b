package org.bellbuoy.fixes;

import java.time.Instant;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Says that a task of a case is done. Saying it again changes nothing.
///
/// Refuses: missing, not allowed, [FixRefusal.CaseEnded].
@Component
public class FinishCaseTask {

  private final FixWriting writing;
  private final ItemStore items;
  private final News news;

  FinishCaseTask(FixWriting writing, ItemStore items, News news) {
    this.writing = writing;
    this.items = items;
    this.news = news;
  }

  @Transactional
  public void finish(Viewer viewer, String caseCode, String code) {
    CaseFile file = writing.file(viewer, caseCode, Permission.TAKE_PART);
    FixItem task =
        items.of(file.id()).stream()
            .filter(each -> each.code().equals(code))
            .findFirst()
            .orElseThrow(() -> new Missing().refused());
    Instant now = writing.now();
    if (items.done(file.id(), task, viewer.actor(), now)) {
      news.tell(
          new CaseTaskChanged(
              viewer.actor(), now, file.id().value(), task.trade(), FixItemChanged.Change.DONE));
    }
  }
}
