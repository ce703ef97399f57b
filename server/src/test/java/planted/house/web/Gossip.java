package planted.house.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// News that holds words.
record Gossip(Actor by, Instant at, UUID about, String title, List<String> names, Inner inner)
    implements DomainEvent {

  /// Hides a word one level deeper.
  record Inner(UUID id, String word) {}
}
