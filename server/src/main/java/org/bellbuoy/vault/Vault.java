package org.bellbuoy.vault;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The opening side, which holds the private half: inside the house only.
@Component
public class Vault {

  private final DataKeyStore store;
  private final Sealer sealer;
  private final MasterKey master;
  private final KeyRing ring;

  Vault(DataKeyStore store, Sealer sealer, MasterKey master, KeyRing ring) {
    this.store = store;
    this.sealer = sealer;
    this.master = master;
    this.ring = ring;
  }

  /// Seals under the scope's own data key, which is made when there is none.
  ///
  /// The key is looked up each time, so that a key whose transaction was rolled back is never used
  /// again.
  public Seal in(SealScope scope) {
    return store.newest(scope.id()).<Seal>map(this::opened).orElseGet(() -> sealer.fresh(scope));
  }

  public byte[] open(Binding binding, Sealed value) {
    return key(value.keyId()).open(binding, value);
  }

  public String openText(Binding binding, Sealed value) {
    return new String(open(binding, value), StandardCharsets.UTF_8);
  }

  private DataKey key(UUID id) {
    return ring.find(id)
        .orElseGet(() -> opened(store.find(id).orElseThrow(() -> new ScopeErased(id))));
  }

  private DataKey opened(DataKeyStore.Wrapped stored) {
    return ring.find(stored.id()).orElseGet(() -> unwrapped(stored));
  }

  private DataKey unwrapped(DataKeyStore.Wrapped stored) {
    Binding place = Sealer.wrapping(stored.id(), stored.scope());
    DataKey key =
        new DataKey(stored.id(), master.half().open(place, stored.wrapped().toByteArray()));
    ring.keep(stored.id(), key);
    return key;
  }
}
