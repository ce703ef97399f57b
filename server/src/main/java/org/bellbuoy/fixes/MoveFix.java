package org.bellbuoy.fixes;

import java.time.Instant;
import java.util.List;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Moves the work on a stream from one state to the next.
///
/// Refuses: missing, not allowed, invalid, changed meanwhile, [FixRefusal.NoSuchMove],
/// [FixRefusal.Blocked], [FixRefusal.CaseEnded].
@Component
public class MoveFix {

  private final FixWriting writing;
  private final ItemStore items;

  MoveFix(FixWriting writing, ItemStore items) {
    this.writing = writing;
    this.items = items;
  }

  /// @param reason what was done; needed where a stream is said to need no fix
  /// @param version the version of the work that the viewer had read
  @Transactional
  public void move(
      Viewer viewer,
      String caseCode,
      String code,
      FixState to,
      @Nullable String reason,
      long version) {
    var file = writing.file(viewer, caseCode, Permission.TAKE_PART);
    Reading reading = new Reading();
    String why =
        to == FixState.NOT_NEEDED
            ? reading.block("moveReason", reason, FixWriting.MOST)
            : reading.optionalBlock("moveReason", reason, FixWriting.MOST);
    reading.finish();
    FixWork work = writing.work(file, code, version);
    if (!work.state().next().contains(to)) {
      throw new FixRefusal.NoSuchMove(work.state(), to).refused();
    }
    unblocked(work, to);
    Instant now = writing.now();
    FixStep.Kind kind = FixStep.Kind.MOVED;
    writing.keep(viewer, work.moved(to, now), new FixStep(kind, now, viewer.actor(), to, why));
  }

  private void unblocked(FixWork work, FixState to) {
    List<FixItem> standing =
        items.of(work).stream()
            .filter(item -> item.kind() == FixItem.Kind.BLOCKER && item.open())
            .toList();
    if (to == FixState.READY && !standing.isEmpty()) {
      throw new FixRefusal.Blocked(standing.size()).refused();
    }
  }
}
