package org.bellbuoy.grants;

import org.bellbuoy.correspondence.OneTimeNoteShown;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Once the researcher has seen the credentials, the test environment is in use. Hearing it twice
/// changes nothing.
@Component
class HearShown {

  private final GrantStore store;
  private final GrantWriting writing;

  HearShown(GrantStore store, GrantWriting writing) {
    this.store = store;
    this.writing = writing;
  }

  @ApplicationModuleListener
  void on(OneTimeNoteShown shown) {
    store
        .ofNote(shown.note())
        .filter(grant -> grant.shownAt() == null)
        .ifPresent(grant -> note(grant, shown));
  }

  /// Also of one that ended meanwhile it stays known that they were seen.
  private void note(Grant grant, OneTimeNoteShown shown) {
    Grant seen = grant.shown(shown.at());
    if (grant.state() == GrantState.PROVISIONED) {
      boolean _ = store.move(seen);
      writing.told(shown.by(), seen);
    } else {
      boolean _ = store.move(seen.at(grant.state()));
    }
  }
}
