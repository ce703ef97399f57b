package org.bellbuoy.runs.desk;

import java.util.List;
import org.bellbuoy.runs.Planned;
import org.jspecify.annotations.Nullable;

/// What one step would send, for programs.
///
/// @param skipped why it is not part of the run, or null
/// @param obstacle what stands in its way, or null
/// @param times to how many places or people
record PlanAnswer(
    String name,
    List<String> after,
    @Nullable String skipped,
    @Nullable String obstacle,
    String text,
    int times,
    String wayBack) {

  PlanAnswer {
    after = List.copyOf(after);
  }

  static PlanAnswer of(Planned step) {
    return new PlanAnswer(
        step.name(),
        step.after().stream().sorted().toList(),
        step.skipped(),
        step.obstacle(),
        step.sends().text(),
        step.sends().times(),
        step.wayBack());
  }
}
