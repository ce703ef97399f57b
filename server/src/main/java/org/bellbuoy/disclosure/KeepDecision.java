package org.bellbuoy.disclosure;

import java.time.Instant;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.News;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Keeps a changed decision, with the entry that says so, its clock and the news.
@Component
class KeepDecision {

  private final DecisionStore store;
  private final DecisionStepStore steps;
  private final DisclosureClocks clocks;
  private final News news;

  KeepDecision(DecisionStore store, DecisionStepStore steps, DisclosureClocks clocks, News news) {
    this.store = store;
    this.steps = steps;
    this.clocks = clocks;
    this.news = news;
  }

  void seen(Decision.Seen seen) {
    keep(seen.after(), DecisionStep.of(seen));
  }

  void decided(
      Decision after,
      DecisionStep.Kind kind,
      Actor by,
      Instant at,
      @Nullable DisableReason reason,
      String text) {
    keep(after, DecisionStep.of(kind, at, by, after, reason, text));
  }

  private void keep(Decision after, DecisionStep step) {
    store.put(after);
    steps.add(after.about(), step);
    clocks.keep(after, step.at());
    news.tell(
        new DisclosureChanged(
            step.by(),
            step.at(),
            after.about().value(),
            step.kind(),
            step.change(),
            step.reason(),
            step.answer(),
            step.outcome()));
  }
}
