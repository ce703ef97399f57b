package org.bellbuoy.runs;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One step of a run, for whoever may read its advisory.
///
/// @param title what it does; its name where this house has no such step
/// @param nextAt when it is tried again, where it waits for that
/// @param words what came of it the last time, or empty
/// @param proof an address at which it can be seen, or empty
/// @param text what a person is to say there, where it was handed to one; or empty
public record StepView(
    String name,
    String title,
    Set<String> after,
    StepState state,
    int tries,
    @Nullable Instant nextAt,
    @Nullable Instant endedAt,
    String words,
    String proof,
    String text,
    String wayBack) {

  public StepView {
    after = Set.copyOf(after);
  }

  /// Whether there is nothing to say or to do about it yet.
  public boolean isSilent() {
    boolean waits = state == StepState.WAITING || state == StepState.READY;
    return waits && tries == 0 && words.isEmpty() && proof.isEmpty() && text.isEmpty();
  }

  /// Whether no moment of it is worth saying.
  public boolean isUndated() {
    return endedAt == null && tries == 0;
  }

  StepView saying(String what) {
    return new StepView(
        name, title, after, state, tries, nextAt, endedAt, words, proof, what, wayBack);
  }
}
