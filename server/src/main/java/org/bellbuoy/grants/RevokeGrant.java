package org.bellbuoy.grants;

import java.util.Objects;
import org.bellbuoy.correspondence.TakeOneTimeNoteBack;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Ends a test environment before its time, with a reason that the researcher reads. Credentials
/// that were not shown yet are erased.
///
/// Refuses: missing, not allowed, invalid, changed meanwhile, [GrantRefusal.NotNow].
@Component
public class RevokeGrant {

  private final GrantWriting writing;
  private final GrantStore store;
  private final GrantSeals seals;
  private final TakeOneTimeNoteBack notes;

  RevokeGrant(GrantWriting writing, GrantStore store, GrantSeals seals, TakeOneTimeNoteBack notes) {
    this.writing = writing;
    this.store = store;
    this.seals = seals;
    this.notes = notes;
  }

  @Transactional
  public void revoke(Viewer viewer, String code, @Nullable String why, long version) {
    Grant grant = writing.toDecide(viewer, code, version, GrantState.REVOKED);
    Reading reading = new Reading();
    String reason = reading.block("reason", why, GrantWriting.MOST);
    reading.finish();
    notes.take(Objects.requireNonNull(grant.note()));
    store.reason(grant.id(), seals.sealed(grant.id(), GrantSeals.REASON, reason));
    writing.go(viewer.actor(), grant.ended(GrantState.REVOKED, writing.now()), reason);
  }
}
