package org.bellbuoy.vault;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bellbuoy.kernel.Ids;
import org.springframework.stereotype.Component;

/// The opening side, which holds the master key and the book: inside the house only.
@Component
public class Vault {

  /// How many keys one question fetches; far fewer than [KeyRing] holds.
  static final int TOGETHER = 500;

  private final DataKeyStore store;
  private final Wrapping wrapping;
  private final KeyRing ring;
  private final Ids ids;
  private final Clock clock;

  Vault(DataKeyStore store, Wrapping wrapping, KeyRing ring, Ids ids, Clock clock) {
    this.store = store;
    this.wrapping = wrapping;
    this.ring = ring;
    this.ids = ids;
    this.clock = clock;
  }

  /// Seals under the scope's own data key, which is made when there is none.
  ///
  /// The key is looked up each time, so that a key whose transaction was rolled back is never used
  /// again.
  public Seal in(SealScope scope) {
    return store.newest(scope.id()).map(this::opened).orElseGet(() -> fresh(scope));
  }

  public byte[] open(Binding binding, Sealed value) {
    return key(value.keyId()).open(binding, value);
  }

  public String openText(Binding binding, Sealed value) {
    return new String(open(binding, value), StandardCharsets.UTF_8);
  }

  /// The text, or other words in its place once its scope was erased.
  public String openText(Binding binding, Sealed value, String erased) {
    try {
      return openText(binding, value);
    } catch (ScopeErased gone) {
      return erased;
    }
  }

  /// Opens the rows of a list, after fetching the keys of what is sealed in them: one question for
  /// each few hundred rows, where every row has a key of its own, and not one for each.
  ///
  /// @param sealed what is sealed in a row
  /// @param opening opens one row
  public <R, T> List<T> openEach(
      List<R> rows, Function<R, Sealed> sealed, Function<R, ? extends T> opening) {
    List<T> opened = new ArrayList<>(rows.size());
    for (int from = 0; from < rows.size(); from += TOGETHER) {
      List<R> some = rows.subList(from, Math.min(from + TOGETHER, rows.size()));
      fetch(some.stream().map(sealed).map(Sealed::keyId).collect(Collectors.toSet()));
      some.stream().map(opening).forEach(opened::add);
    }
    return List.copyOf(opened);
  }

  /// A key that is gone is left for whoever opens its value to find.
  private void fetch(Set<UUID> keys) {
    List<UUID> missing = keys.stream().filter(id -> ring.find(id).isEmpty()).toList();
    if (missing.size() > 1) {
      store.find(missing).forEach(this::opened);
    }
  }

  private DataKey fresh(SealScope scope) {
    UUID id = ids.next();
    byte[] material = DataKey.freshMaterial();
    KeyPlace now = new KeyPlace(scope.id(), store.round(scope.id()));
    store.add(wrapping.wrap(id, now, material), clock.instant());
    return new DataKey(id, material);
  }

  private DataKey key(UUID id) {
    return ring.find(id)
        .orElseGet(() -> opened(store.find(id).orElseThrow(() -> new ScopeErased(id))));
  }

  private DataKey opened(DataKeyStore.Wrapped stored) {
    return ring.find(stored.id()).orElseGet(() -> unwrapped(stored));
  }

  private DataKey unwrapped(DataKeyStore.Wrapped stored) {
    DataKey key = new DataKey(stored.id(), wrapping.open(stored));
    ring.keep(stored.id(), key);
    return key;
  }
}
