package org.bellbuoy.fixes;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.embargo.DelayReason;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// A fix is put off when it is to come later than was said before, or than its window where nothing
/// was said. That needs a reason of the closed list and an end (rules and clocks, 7.1).
@Component
class PuttingOff {

  private final FixTargets targets;
  private final FixHistoryStore history;

  PuttingOff(FixTargets targets, FixHistoryStore history) {
    this.targets = targets;
    this.history = history;
  }

  /// Notes what is wrong with the reason, or that there is one and nothing is put off.
  void check(Viewer viewer, CaseFile file, FixWork work, FixEstimate said, Reading reading) {
    Optional<Instant> was =
        history.lastExpected(work).or(() -> target(viewer, file, said.expectedAt()));
    boolean later = was.filter(before -> isLater(said.expectedAt(), before)).isPresent();
    if (!later) {
      surplus(said, reading);
    } else if (said.delay() == null) {
      reading.flaw("delay", "This puts the fix off. Choose why; there is no other reason.");
    } else {
      end(said, said.delay(), was.orElseThrow(), reading);
    }
  }

  private Optional<Instant> target(Viewer viewer, CaseFile file, @Nullable Instant expectedAt) {
    return expectedAt == null ? Optional.empty() : targets.of(viewer, file);
  }

  private static boolean isLater(@Nullable Instant expectedAt, Instant before) {
    return expectedAt == null || expectedAt.isAfter(before);
  }

  private static void surplus(FixEstimate said, Reading reading) {
    if (said.delay() != null) {
      reading.flaw("delay", "This puts nothing off. Choose no reason for a delay.");
    }
  }

  private static void end(FixEstimate said, DelayReason why, Instant was, Reading reading) {
    String field = said.expectedAt() == null ? "delayUntil" : "expectedAt";
    if (said.end() == null) {
      reading.flaw("delayUntil", "Enter until when the reason holds.");
    } else if (!why.reaches(was, Objects.requireNonNull(said.end()))) {
      reading.flaw(field, "A patch window lasts at most 14 days.");
    }
  }
}
