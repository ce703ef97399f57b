package org.bellbuoy.advisories;

import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Drafts the end of a published advisory: taken back as a whole, or led on to another. It is a
/// revision like any other, so it needs a second person and stays at the same address.
///
/// Refuses: [AdvisoryRefusal.RevisionUnderWay], [AdvisoryRefusal.AdvisoryHasEnded],
/// [AdvisoryRefusal.NotInThatState], a flaw in the reason.
@Component
public class WithdrawAdvisory {

  private static final int MOST = 500;

  private final StartRevision start;
  private final Rights rights;

  WithdrawAdvisory(StartRevision start, Rights rights) {
    this.start = start;
    this.rights = rights;
  }

  /// @param successor the number of the advisory that takes its place, or null
  @Transactional
  public RevisionId withdraw(Viewer by, AdvisoryId id, String reason, @Nullable String successor) {
    Advisory advisory = rights.hold(by, Permission.DRAFT_ADVISORY, id);
    Reading reading = new Reading();
    String why = reading.line("reason", reason, MOST);
    String next = reading.optionalLine("successor", successor, MOST);
    reading.finish();
    return next.isEmpty()
        ? start.next(by, advisory, Purpose.WITHDRAWAL, new Ending(why, null))
        : start.next(by, advisory, Purpose.SUPERSESSION, new Ending(why, next));
  }
}
