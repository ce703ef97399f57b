package org.bellbuoy.fixes;

import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Ids;
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
  private final FixHistoryStore history;
  private final Ids ids;

  AddFixItem(FixWriting writing, FixHistoryStore history, Ids ids) {
    this.writing = writing;
    this.history = history;
    this.ids = ids;
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
    Reading reading = new Reading();
    String words = reading.block("text", text, FixWriting.MOST);
    var person = writing.member(viewer, file, reading, "doneBy", owner);
    reading.finish();
    FixItem item =
        new FixItem(
            ids.code(),
            kind,
            words,
            person.orElse(null),
            viewer.actor(),
            writing.now(),
            null,
            null);
    history.add(work, item);
    writing.told(viewer, work, kind, FixItemChanged.Change.OPENED);
    return item.code();
  }
}
