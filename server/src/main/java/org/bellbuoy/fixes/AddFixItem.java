package org.bellbuoy.fixes;

import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes down a task of a stream, or what stands in its way. Whoever shall do it must be in the
/// circle already: a task lets nobody know.
///
/// Refuses: missing, not allowed, invalid, [FixRefusal.CaseEnded].
@Component
public class AddFixItem {

  private final FixWriting writing;
  private final ItemStore items;

  AddFixItem(FixWriting writing, ItemStore items) {
    this.writing = writing;
    this.items = items;
  }

  /// @param owner the code of a colleague in the circle, or nothing
  /// @return the code of the new item
  @Transactional
  public String add(
      Viewer viewer,
      String caseCode,
      String code,
      FixItem.Kind kind,
      @Nullable String text,
      @Nullable String owner) {
    CaseFile file = writing.file(viewer, caseCode, Permission.TAKE_PART);
    FixWork work = writing.work(file, code);
    FixItem item = writing.item(viewer, file, new Reading(), kind, Trade.ENGINEERING, text, owner);
    items.add(file.id(), work.id(), item);
    writing.told(viewer, work, kind, FixItemChanged.Change.OPENED);
    return item.code();
  }
}
