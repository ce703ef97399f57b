package org.bellbuoy.embargo;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The circles of a person. Reading very many takes longer than what they are asked for, so those
/// are kept, and the database is asked each time whether any change has become visible since.
@Component
class CirclesOfMany {

  private static final int MANY = 1_000;
  private static final int KEPT = 16;

  private final CircleStore store;
  private final Map<UUID, CircleStore.Seen> kept =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, CircleStore.Seen> eldest) {
          return size() > KEPT;
        }
      };

  CirclesOfMany(CircleStore store) {
    this.store = store;
  }

  Set<EmbargoId> of(UUID person) {
    return known(person)
        .filter(seen -> !store.changedSince(person, seen.snapshot()))
        .orElseGet(() -> read(person))
        .circles();
  }

  private Optional<CircleStore.Seen> known(UUID person) {
    synchronized (kept) {
      return Optional.ofNullable(kept.get(person));
    }
  }

  private CircleStore.Seen read(UUID person) {
    CircleStore.Seen seen = store.circlesOf(person);
    synchronized (kept) {
      if (seen.circles().size() < MANY) {
        kept.remove(person);
      } else {
        kept.put(person, seen);
      }
    }
    return seen;
  }
}
