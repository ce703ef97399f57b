package org.bellbuoy.runs;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bellbuoy.vault.Sealed;
import org.jspecify.annotations.Nullable;

/// One step of a run, as it lies in the book.
///
/// @param token counts who took it; whoever was overtaken holds an older one and writes nothing
/// @param nextAt when it is tried, or looked after
/// @param said what came of it the last time, sealed
record RunStep(
    UUID run,
    String name,
    int place,
    Step.Phase phase,
    Set<String> after,
    StepState state,
    UUID key,
    int tries,
    long token,
    Instant nextAt,
    Instant since,
    @Nullable Instant endedAt,
    @Nullable Sealed said) {

  RunStep {
    after = Set.copyOf(after);
  }

  Optional<Sealed> findSaid() {
    return Optional.ofNullable(said);
  }

  RunStep in(StepState other) {
    return new RunStep(
        run, name, place, phase, after, other, key, tries, token, nextAt, since, endedAt, said);
  }
}
