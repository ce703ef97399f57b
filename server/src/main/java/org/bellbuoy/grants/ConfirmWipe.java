package org.bellbuoy.grants;

import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Missing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Whoever was named says that the test environment is wiped; a lead may say so as well.
///
/// Refuses: missing, changed meanwhile, [GrantRefusal.NotNow], [GrantRefusal.NotYoursToWipe].
@Component
public class ConfirmWipe {

  private final GrantWriting writing;
  private final GrantStore store;
  private final Authority authority;

  ConfirmWipe(GrantWriting writing, GrantStore store, Authority authority) {
    this.writing = writing;
    this.store = store;
    this.authority = authority;
  }

  @Transactional
  public void confirm(Viewer viewer, String code, long version) {
    Grant grant = writing.find(code);
    boolean named = viewer.actor().personId().equals(grant.findWiper());
    if (!named && !authority.may(viewer, Permission.READ_INTAKE)) {
      throw new Missing().refused();
    }
    if (!named && !authority.may(viewer, Permission.GRANT_ENVIRONMENT)) {
      throw new GrantRefusal.NotYoursToWipe().refused();
    }
    Grant ready = GrantWriting.ready(grant, version, GrantState.WIPED);
    store.wiped(ready.id(), viewer.actor(), writing.now());
    writing.go(viewer.actor(), ready.at(GrantState.WIPED), "");
  }
}
