package org.bellbuoy.cases;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// It was said who looks after a product or a project.
///
/// @param routed whether a report on it brings them in by itself
/// @param about made from the public name of what they look after
public record MaintainersNamed(Actor by, Instant at, UUID about, List<UUID> people, boolean routed)
    implements DomainEvent {

  public MaintainersNamed {
    people = List.copyOf(people);
  }
}
