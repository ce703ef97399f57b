package org.bellbuoy.vault;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// The master keys this process holds: the one in force, and while keys are rotated the one before.
final class HeldMasterKeys {

  private final Map<String, MasterKey> held = new LinkedHashMap<>();
  private final Supplier<List<MasterKey>> source;
  private MasterKey current;

  /// @param source where a key can be that another process of this house has made meanwhile
  HeldMasterKeys(
      MasterKey current, Collection<MasterKey> others, Supplier<List<MasterKey>> source) {
    this.current = current;
    this.source = source;
    others.forEach(each -> held.put(each.fingerprint(), each));
    held.put(current.fingerprint(), current);
  }

  synchronized MasterKey current() {
    return current;
  }

  synchronized Optional<MasterKey> find(String fingerprint) {
    if (!held.containsKey(fingerprint)) {
      source.get().forEach(each -> held.putIfAbsent(each.fingerprint(), each));
    }
    return Optional.ofNullable(held.get(fingerprint));
  }

  synchronized List<MasterKey> all() {
    return List.copyOf(held.values());
  }

  /// From now on this one wraps; the others still open.
  synchronized void begin(MasterKey next) {
    held.put(next.fingerprint(), next);
    current = next;
  }

  synchronized void hold(MasterKey next) {
    held.put(next.fingerprint(), next);
  }

  synchronized void forget(String fingerprint) {
    held.remove(fingerprint);
  }
}
