package org.bellbuoy.identity;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.vault.Binding;
import org.bellbuoy.vault.SealScope;
import org.bellbuoy.vault.Sealed;
import org.bellbuoy.vault.Vault;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// The identity provider that is set, if one is. Its settings lie sealed, because a secret is among
/// them.
@Component
class Provider {

  private static final UUID ONLY = new UUID(0x1d, 0x2);

  private final ProviderStore store;
  private final Vault vault;

  Provider(ProviderStore store, Vault vault) {
    this.store = store;
    this.vault = vault;
  }

  Optional<ProviderSettings> settings() {
    return store
        .settings(ONLY)
        .map(sealed -> vault.openText(binding(), sealed))
        .map(json -> JsonMapper.shared().readValue(json, ProviderSettings.class));
  }

  void set(ProviderSettings settings, Instant now) {
    String json = JsonMapper.shared().writeValueAsString(settings);
    Sealed sealed = vault.in(new SealScope(ONLY)).text(binding(), json);
    store.set(ONLY, sealed, now);
  }

  boolean remove() {
    return store.remove(ONLY);
  }

  private static Binding binding() {
    return new Binding("identity provider", ONLY, "settings");
  }
}
