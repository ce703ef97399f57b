package org.bellbuoy.vault;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Data keys opened a short while ago, so that a page of twenty values unwraps one key once.
///
/// Bounded in number and in time: an erased scope stays readable in memory for a minute at most.
@Component
class KeyRing {

  private static final int MOST = 4096;
  private static final Duration BRIEFLY = Duration.ofMinutes(1);

  private record Held(DataKey key, Instant until) {}

  private final Clock clock;
  private final Map<UUID, Held> held =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Held> eldest) {
          return size() > MOST;
        }
      };

  KeyRing(Clock clock) {
    this.clock = clock;
  }

  synchronized Optional<DataKey> find(UUID id) {
    Held found = held.get(id);
    if (found == null || clock.instant().isAfter(found.until())) {
      held.remove(id);
      return Optional.empty();
    }
    return Optional.of(found.key());
  }

  synchronized void forget() {
    held.clear();
  }

  synchronized void keep(UUID id, DataKey key) {
    held.put(id, new Held(key, clock.instant().plus(BRIEFLY)));
  }
}
