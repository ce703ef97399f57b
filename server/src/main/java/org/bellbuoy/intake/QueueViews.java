package org.bellbuoy.intake;

import java.util.List;
import java.util.UUID;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.vault.Binding;
import org.bellbuoy.vault.Vault;
import org.springframework.stereotype.Component;

/// The selections that a person keeps; nobody else sees them.
@Component
public class QueueViews {

  private final QueueViewStore store;
  private final Authority authority;
  private final Vault vault;

  QueueViews(QueueViewStore store, Authority authority, Vault vault) {
    this.store = store;
    this.authority = authority;
    this.vault = vault;
  }

  /// Those of the viewer, the oldest first.
  public List<QueueView> list(Viewer viewer) {
    authority.require(viewer, Permission.READ_INTAKE);
    return store.of(viewer.actor().id()).stream().map(this::opened).toList();
  }

  private QueueView opened(QueueViewStore.Kept kept) {
    return new QueueView(kept.id(), vault.openText(binding(kept.id()), kept.name()), kept.filter());
  }

  static Binding binding(UUID view) {
    return new Binding("queue view", view, "name");
  }
}
