package org.bellbuoy.cases.desk;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.bellbuoy.embargo.RunbookStep;
import org.jspecify.annotations.Nullable;

/// A step of the runbook as the page shows it.
///
/// @param owner who does it, or null
/// @param doneAt when it was done, or null
public record RunbookLine(
    String step,
    String words,
    String hint,
    @Nullable String owner,
    @Nullable Instant doneAt,
    @Nullable String doneBy) {

  static RunbookLine of(RunbookStep step, Map<UUID, String> names) {
    return new RunbookLine(
        step.name().name(),
        step.name().words(),
        step.name().hint(),
        step.owner() == null ? null : names.getOrDefault(step.owner(), "somebody"),
        step.doneAt(),
        step.doneBy() == null ? null : names.getOrDefault(step.doneBy(), "somebody"));
  }
}
