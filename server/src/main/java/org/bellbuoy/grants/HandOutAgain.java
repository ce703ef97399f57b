package org.bellbuoy.grants;

import java.util.Objects;
import java.util.UUID;
import org.bellbuoy.correspondence.LeaveOneTimeNote;
import org.bellbuoy.correspondence.TakeOneTimeNoteBack;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Hands out other credentials for a test environment that runs, because the first were lost on the
/// way. Until when does not change.
///
/// Refuses: missing, not allowed, invalid, changed meanwhile, [GrantRefusal.NotNow],
/// [GrantRefusal.MailboxClosed].
@Component
public class HandOutAgain {

  private final GrantWriting writing;
  private final GrantStore store;
  private final GrantSeals seals;
  private final LeaveOneTimeNote notes;
  private final TakeOneTimeNoteBack back;
  private final Ids ids;

  HandOutAgain(
      GrantWriting writing,
      GrantStore store,
      GrantSeals seals,
      LeaveOneTimeNote notes,
      TakeOneTimeNoteBack back,
      Ids ids) {
    this.writing = writing;
    this.store = store;
    this.seals = seals;
    this.notes = notes;
    this.back = back;
    this.ids = ids;
  }

  @Transactional
  public void handOut(Viewer viewer, String code, @Nullable String typed, long version) {
    Grant grant = writing.toDecide(viewer, code, version, GrantState.EXPIRED);
    Reading reading = new Reading();
    String credentials = reading.block("credentials", typed, GrantWriting.MOST);
    reading.finish();
    UUID note = ids.next();
    back.take(Objects.requireNonNull(grant.note()));
    var until = Objects.requireNonNull(grant.end()).instant();
    if (!notes.leave(grant.thread(), note, credentials, until)) {
      throw new GrantRefusal.MailboxClosed().refused();
    }
    String scope = seals.words(grant.id(), GrantSeals.SCOPE, store.words(grant.id()).scope());
    writing.go(viewer.actor(), grant.provisioned(note), scope);
  }
}
