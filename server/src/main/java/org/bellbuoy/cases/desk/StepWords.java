package org.bellbuoy.cases.desk;

import java.time.Instant;
import java.util.Set;
import org.bellbuoy.cases.CaseState;
import org.bellbuoy.cases.Step;
import org.jspecify.annotations.Nullable;

/// What happened, in the words of the timeline.
final class StepWords {

  private StepWords() {}

  /// @param alone when somebody decided alone what two are needed for
  static String of(Step step, Set<Instant> alone) {
    boolean moved =
        step.kind() == Step.Kind.MOVED
            && (step.to() == CaseState.RISK_ACCEPTED || step.to() == CaseState.DISPROVED);
    return of(step) + (moved && alone.contains(step.at()) ? ", by one person alone" : "");
  }

  private static String of(Step step) {
    return switch (step.kind()) {
      case OPENED -> "Case opened";
      case JOINED -> "Joined the circle as a lead";
      case OWNED -> "Owner set";
      case NOTED -> "Internal note";
      case EXPLOITED -> "Known to be exploited";
      case NOT_EXPLOITED -> "No longer held to be exploited";
      case HELD -> "Put under a legal hold";
      case HOLD_LIFTED -> "Legal hold lifted";
      case PROPOSED -> "Proposed: " + way(step) + "; a second person has to confirm";
      case MOVED -> "Moved: " + way(step);
    };
  }

  private static String way(Step step) {
    return words(step.from()) + " → " + words(step.to());
  }

  private static String words(@Nullable CaseState state) {
    return state == null ? "?" : state.words();
  }
}
