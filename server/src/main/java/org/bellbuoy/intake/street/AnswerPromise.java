package org.bellbuoy.intake.street;

import java.time.Instant;
import org.bellbuoy.deadlines.ClockKind;
import org.bellbuoy.deadlines.Deadlines;
import org.bellbuoy.identity.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// When a human will have answered what arrived at an instant.
@Component
class AnswerPromise {

  private final Deadlines deadlines;

  AnswerPromise(Deadlines deadlines) {
    this.deadlines = deadlines;
  }

  @Nullable Instant answerBy(Instant arrived) {
    return deadlines.due(new Viewer.Anyone(), ClockKind.HUMAN_ANSWER, arrived).orElse(null);
  }
}
