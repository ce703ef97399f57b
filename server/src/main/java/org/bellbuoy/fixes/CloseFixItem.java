package org.bellbuoy.fixes;

import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Missing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Says that a task is done, or that a blocker no longer stands. Saying it again changes nothing.
///
/// Refuses: missing, not allowed, [FixRefusal.CaseEnded].
@Component
public class CloseFixItem {

  private final FixWriting writing;
  private final FixHistoryStore history;

  CloseFixItem(FixWriting writing, FixHistoryStore history) {
    this.writing = writing;
    this.history = history;
  }

  @Transactional
  public void close(Viewer viewer, String caseCode, String code, String item) {
    var file = writing.file(viewer, caseCode, Permission.TAKE_PART);
    FixWork work = writing.work(file, code);
    FixItem found =
        history.items(work).stream()
            .filter(each -> each.code().equals(item))
            .findFirst()
            .orElseThrow(() -> new Missing().refused());
    if (history.done(work, item, viewer.actor(), writing.now())) {
      writing.told(viewer, work, found.kind(), FixItemChanged.Change.DONE);
    }
  }
}
