package org.bellbuoy.grants;

import java.util.List;
import java.util.Objects;
import org.bellbuoy.correspondence.TakeOneTimeNoteBack;
import org.bellbuoy.kernel.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Ends what runs at its minute, by the clock of the house: credentials that were not shown are
/// erased, and whoever was named has to wipe it.
@Component
public class EndGrants {

  private static final int AT_ONCE = 50;

  private final GrantStore store;
  private final GrantWriting writing;
  private final TakeOneTimeNoteBack notes;

  EndGrants(GrantStore store, GrantWriting writing, TakeOneTimeNoteBack notes) {
    this.store = store;
    this.writing = writing;
    this.notes = notes;
  }

  /// @return how many were ended
  @Transactional
  public int end() {
    List<Grant> due = store.due(writing.now(), AT_ONCE);
    for (Grant grant : due) {
      notes.take(Objects.requireNonNull(grant.note()));
      writing.go(
          Actor.machine(),
          grant.ended(GrantState.EXPIRED, Objects.requireNonNull(grant.end()).instant()),
          "");
    }
    return due.size();
  }
}
