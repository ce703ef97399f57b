package org.bellbuoy.intake;

import java.util.List;
import java.util.UUID;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.vault.EraseScopes;
import org.bellbuoy.vault.SealScope;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A person forgets a selection they kept; its name is gone for ever.
@Component
public class ForgetQueueView {

  private final QueueViewStore store;
  private final Authority authority;
  private final EraseScopes scopes;

  ForgetQueueView(QueueViewStore store, Authority authority, EraseScopes scopes) {
    this.store = store;
    this.authority = authority;
    this.scopes = scopes;
  }

  @Transactional
  public void forget(Viewer viewer, UUID id) {
    authority.require(viewer, Permission.READ_INTAKE);
    if (!store.remove(viewer.actor().id(), id)) {
      throw new Missing().refused();
    }
    scopes.erase(List.of(new SealScope(id)));
  }
}
