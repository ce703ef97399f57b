package org.bellbuoy.disclosure;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bellbuoy.cases.CaseFile;
import org.jspecify.annotations.Nullable;

/// How a case stands towards the public: the rule of 24 hours, and its occasions.
///
/// @param decision null while the rule does not count
/// @param facts what the rule looks at now
/// @param due by when the decision or the notice must be there, or null
/// @param silentUntil when an agreed silence ends, while it stands, or null
public record DisclosureFile(
    CaseFile about,
    @Nullable Decision decision,
    RuleFacts facts,
    @Nullable Instant due,
    @Nullable Instant silentUntil,
    List<OccasionStanding> occasions,
    List<DecisionStep> history) {

  public DisclosureFile {
    occasions = List.copyOf(occasions);
    history = List.copyOf(history);
  }

  public Optional<Decision> findDecision() {
    return Optional.ofNullable(decision);
  }

  public Disabling answer() {
    return decision == null ? Disabling.NOT_YET : decision.answer();
  }

  public Outcome outcome() {
    return facts.outcome(answer());
  }

  public long version() {
    return decision == null ? 0 : decision.version();
  }

  public List<OccasionStanding> unmet() {
    return occasions.stream().filter(OccasionStanding::unmet).toList();
  }
}
