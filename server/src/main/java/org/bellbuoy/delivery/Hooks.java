package org.bellbuoy.delivery;

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

/// The hooks, for administrators, and what was lately said by them.
@Component
public class Hooks {

  private static final int LATELY = 30;

  private final HookStore store;
  private final HookPostStore posts;
  private final Authority authority;
  private final Vault vault;
  private final JsonMapper json;

  Hooks(HookStore store, HookPostStore posts, Authority authority, Vault vault, JsonMapper json) {
    this.store = store;
    this.posts = posts;
    this.authority = authority;
    this.vault = vault;
    this.json = json;
  }

  /// What of a hook lies sealed.
  private record Kept(String name, URI address, boolean inside, String secret) {}

  public List<Hook> all(Viewer viewer) {
    authority.require(viewer, Permission.RUN_HOUSE);
    return store.all().stream().map(this::opened).toList();
  }

  /// What was told lately, and how it ended.
  public List<HookPost> lately(Viewer viewer) {
    authority.require(viewer, Permission.RUN_HOUSE);
    return posts.latest(LATELY);
  }

  Optional<Hook> find(UUID id) {
    return store.find(id).map(this::opened);
  }

  Optional<Hook> findByCode(String code) {
    return store.findByCode(code).map(this::opened);
  }

  HookStore.StoredHook sealed(Hook hook) {
    Kept kept = new Kept(hook.name(), hook.address(), hook.inside(), hook.secret());
    return new HookStore.StoredHook(
        hook.id(),
        hook.code(),
        hook.kind(),
        vault.in(new SealScope(hook.id())).bytes(binding(hook.id()), json.writeValueAsBytes(kept)),
        hook.madeAt());
  }

  private Hook opened(HookStore.StoredHook stored) {
    Kept kept = json.readValue(vault.open(binding(stored.id()), stored.hook()), Kept.class);
    return new Hook(
        stored.id(),
        stored.code(),
        stored.kind(),
        kept.name(),
        kept.address(),
        kept.inside(),
        kept.secret(),
        stored.madeAt());
  }

  private static Binding binding(UUID hook) {
    return new Binding("hook", hook, "hook");
  }
}
