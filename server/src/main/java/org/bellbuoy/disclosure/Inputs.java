package org.bellbuoy.disclosure;

import java.time.Instant;
import org.bellbuoy.standards.facts.Severity;
import org.jspecify.annotations.Nullable;

/// What the rule looked at, as it was then.
///
/// @param products how many products were affected or under investigation
public record Inputs(
    @Nullable Instant start,
    FixOutlook fix,
    @Nullable Severity level,
    boolean exploited,
    boolean leaked,
    int products) {

  static Inputs of(RuleFacts facts) {
    return new Inputs(
        facts.start(),
        facts.fix(),
        facts.level(),
        facts.exploited(),
        facts.leaked(),
        facts.products().size());
  }
}
