package org.bellbuoy.runs;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One step of a run that nobody has ordered yet.
///
/// @param skipped why it is not part of it, or null
/// @param obstacle what stands in its way at this moment, or null
/// @param sends what it would send
public record Planned(
    String name,
    String title,
    Set<String> after,
    @Nullable String skipped,
    @Nullable String obstacle,
    DryRun sends,
    String wayBack) {

  public Planned {
    after = Set.copyOf(after);
  }

  static Planned of(Step step, Set<String> after, Bundle bundle) {
    Optional<String> skipped = step.skipped(bundle);
    return new Planned(
        step.name(),
        step.title(),
        after,
        skipped.orElse(null),
        skipped.isPresent() ? null : step.obstacle(bundle).orElse(null),
        skipped.isPresent() ? DryRun.nothing("") : step.dryRun(bundle),
        step.wayBack());
  }
}
