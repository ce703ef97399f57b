package org.bellbuoy.grants;

import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Says no to a test environment, with a reason that the researcher reads.
///
/// Refuses: missing, not allowed, invalid, changed meanwhile, [GrantRefusal.NotNow].
@Component
public class DeclineEnvironment {

  private final GrantWriting writing;
  private final GrantStore store;
  private final GrantSeals seals;

  DeclineEnvironment(GrantWriting writing, GrantStore store, GrantSeals seals) {
    this.writing = writing;
    this.store = store;
    this.seals = seals;
  }

  @Transactional
  public void decline(Viewer viewer, String code, @Nullable String why, long version) {
    Grant grant = writing.toDecide(viewer, code, version, GrantState.DECLINED);
    Reading reading = new Reading();
    String reason = reading.block("reason", why, GrantWriting.MOST);
    reading.finish();
    store.reason(grant.id(), seals.sealed(grant.id(), GrantSeals.REASON, reason));
    store.decided(grant.id(), viewer.actor(), writing.now());
    writing.go(viewer.actor(), grant.at(GrantState.DECLINED), reason);
  }
}
