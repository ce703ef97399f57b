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
  private final ItemStore items;

  CloseFixItem(FixWriting writing, ItemStore items) {
    this.writing = writing;
    this.items = items;
  }

  @Transactional
  public void close(Viewer viewer, String caseCode, String code, String item) {
    var file = writing.file(viewer, caseCode, Permission.TAKE_PART);
    FixWork work = writing.work(file, code);
    FixItem found =
        items.of(work).stream()
            .filter(each -> each.code().equals(item))
            .findFirst()
            .orElseThrow(() -> new Missing().refused());
    if (items.done(file.id(), found, viewer.actor(), writing.now())) {
      writing.told(viewer, work, found.kind(), FixItemChanged.Change.DONE);
    }
  }
}
