package org.bellbuoy.announcement;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.vault.Binding;
import org.bellbuoy.vault.SealScope;
import org.bellbuoy.vault.Vault;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// The outlets: for administrators, and for what is put there.
@Component
public class Outlets {

  private final OutletStore store;
  private final Authority authority;
  private final Vault vault;
  private final JsonMapper json;

  Outlets(OutletStore store, Authority authority, Vault vault, JsonMapper json) {
    this.store = store;
    this.authority = authority;
    this.vault = vault;
    this.json = json;
  }

  /// What of an outlet lies sealed.
  private record Kept(
      String name,
      URI address,
      boolean inside,
      String space,
      String folder,
      boolean proposed,
      String user,
      String secret) {}

  public List<Outlet> all(Viewer viewer) {
    authority.require(viewer, Permission.RUN_HOUSE);
    return store.all().stream().map(this::opened).toList();
  }

  /// Where a text goes.
  List<Outlet> of(What what) {
    return store.all().stream().filter(stored -> stored.what() == what).map(this::opened).toList();
  }

  Optional<Outlet> find(UUID id) {
    return store.find(id).map(this::opened);
  }

  boolean none() {
    return store.all().isEmpty();
  }

  Optional<Outlet> findByCode(String code) {
    return store.findByCode(code).map(this::opened);
  }

  OutletStore.StoredOutlet sealed(Outlet outlet) {
    Kept kept =
        new Kept(
            outlet.name(),
            outlet.address(),
            outlet.inside(),
            outlet.space(),
            outlet.folder(),
            outlet.proposed(),
            outlet.user(),
            outlet.secret());
    UUID id = outlet.id();
    return new OutletStore.StoredOutlet(
        id,
        outlet.code(),
        outlet.kind(),
        outlet.what(),
        vault.in(new SealScope(id)).bytes(binding(id), json.writeValueAsBytes(kept)),
        outlet.madeAt());
  }

  private Outlet opened(OutletStore.StoredOutlet stored) {
    Kept kept = json.readValue(vault.open(binding(stored.id()), stored.outlet()), Kept.class);
    return new Outlet(
        stored.id(),
        stored.code(),
        stored.kind(),
        stored.what(),
        kept.name(),
        kept.address(),
        kept.inside(),
        kept.space(),
        kept.folder(),
        kept.proposed(),
        kept.user(),
        kept.secret(),
        stored.madeAt());
  }

  private static Binding binding(UUID outlet) {
    return new Binding("outlet", outlet, "outlet");
  }
}
