package org.bellbuoy.notices;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.bellbuoy.customers.CustomerId;
import org.bellbuoy.kernel.Actor;
import org.jspecify.annotations.Nullable;

/// What is wished for the notice of a revision that has not gone out.
///
/// @param first how many letters go first; 0 unless that is wished
/// @param lasting how long the rest waits for them at most
/// @param named customers who are told first; empty unless that is wished
/// @param by who wished it, or null while nobody did
/// @param version 0 while nothing was wished
public record Preparation(
    UUID revision,
    PilotKind pilot,
    int first,
    Duration lasting,
    Set<CustomerId> named,
    @Nullable Actor by,
    long version) {

  public static final Duration USUAL = Duration.ofHours(1);

  public Preparation {
    named = Set.copyOf(named);
  }

  Preparation naming(Set<CustomerId> customers) {
    return new Preparation(revision, pilot, first, lasting, customers, by, version);
  }

  static Preparation none(UUID revision) {
    return new Preparation(revision, PilotKind.NONE, 0, USUAL, Set.of(), null, 0);
  }
}
