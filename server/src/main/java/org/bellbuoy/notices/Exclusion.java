package org.bellbuoy.notices;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bellbuoy.customers.CustomerId;
import org.bellbuoy.identity.Proposed;
import org.bellbuoy.identity.TwoPersonDeed;
import org.bellbuoy.identity.Urgency;
import org.bellbuoy.kernel.Actor;
import org.jspecify.annotations.Nullable;

/// That a customer is left out of the notice of one revision. What was proposed never changes;
/// until a second person confirms exactly that, the customer is told.
///
/// @param words of whoever proposed it
/// @param confirmedBy null until a second person confirmed it
/// @param alone whether whoever confirmed it proposed it too, because there was nobody else
public record Exclusion(
    UUID id,
    UUID revision,
    CustomerId customer,
    LeaveOutReason reason,
    String words,
    Actor by,
    Instant at,
    @Nullable Actor confirmedBy,
    @Nullable Instant confirmedAt,
    boolean alone,
    long version) {

  /// Whether the customer is not told.
  public boolean holds() {
    return confirmedBy != null;
  }

  public Optional<Actor> findConfirmedBy() {
    return Optional.ofNullable(confirmedBy);
  }

  /// What waits for a second person.
  public Proposed proposed() {
    return new Proposed(TwoPersonDeed.LEAVE_OUT, id, null, Set.of(by.id()), at, Urgency.ORDINARY);
  }
}
