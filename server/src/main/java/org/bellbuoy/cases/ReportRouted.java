package org.bellbuoy.cases;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// A report brought in those who look after what it names.
///
/// @param about the report
/// @param people the maintainers
public record ReportRouted(Actor by, Instant at, UUID about, List<UUID> people)
    implements DomainEvent {

  public ReportRouted {
    people = List.copyOf(people);
  }
}
