package org.bellbuoy.disclosure.desk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bellbuoy.disclosure.Change;
import org.bellbuoy.disclosure.Decision;
import org.bellbuoy.disclosure.DecisionStep;
import org.bellbuoy.disclosure.DisableReason;
import org.bellbuoy.disclosure.Disabling;
import org.bellbuoy.disclosure.DisclosureFile;
import org.bellbuoy.disclosure.Inputs;
import org.bellbuoy.disclosure.Occasion;
import org.bellbuoy.disclosure.OccasionStanding;
import org.bellbuoy.disclosure.Outcome;
import org.bellbuoy.disclosure.RuleFacts;
import org.bellbuoy.identity.Colleague;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.standards.facts.Severity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// How a case stands towards the public as the API shows it; people by the codes of colleagues.
@Component
class DisclosureAnswers {

  private final People people;

  DisclosureAnswers(People people) {
    this.people = people;
  }

  DisclosureAnswer of(Viewer viewer, DisclosureFile file) {
    Map<UUID, String> codes =
        people.colleagues(viewer).stream()
            .collect(Collectors.toMap(Colleague::id, Colleague::code));
    Decision decision = file.decision();
    Decision.Proposal no = decision == null ? null : decision.proposal();
    return new DisclosureAnswer(
        file.about().code(),
        file.outcome(),
        file.answer(),
        decision == null ? null : decision.reason(),
        decision == null ? null : decision.decidedAt(),
        decision != null && decision.confirmed(),
        no == null ? null : no.reason(),
        file.due(),
        file.facts().slow(),
        inputs(file.facts()),
        file.occasions().stream().map(DisclosureAnswers::occasion).toList(),
        file.history().stream().map(step -> step(codes, step)).toList());
  }

  private static OccasionAnswer occasion(OccasionStanding standing) {
    return new OccasionAnswer(
        standing.occasion(),
        standing.holds(),
        standing.met(),
        standing.unmet(),
        standing.since(),
        standing.why());
  }

  private static InputsAnswer inputs(RuleFacts facts) {
    return new InputsAnswer(
        facts.start(),
        DisclosureWords.fix(facts.fix()),
        facts.fix().findAt().orElse(null),
        facts.level(),
        facts.exploited(),
        facts.leaked(),
        facts.products().size());
  }

  private static InputsAnswer inputs(Inputs then) {
    return new InputsAnswer(
        then.start(),
        DisclosureWords.fix(then.fix()),
        then.fix().findAt().orElse(null),
        then.level(),
        then.exploited(),
        then.leaked(),
        then.products());
  }

  private static DecisionStepAnswer step(Map<UUID, String> codes, DecisionStep step) {
    return new DecisionStepAnswer(
        step.kind(),
        step.at(),
        step.by().personId().map(codes::get).orElse(null),
        step.change(),
        step.reason(),
        step.answer(),
        step.outcome(),
        inputs(step.inputs()),
        step.text());
  }

  /// How a case stands towards the public.
  ///
  /// @param answer whether customers are better off without the product
  /// @param confirmed whether a second person agreed
  /// @param proposedNo the reason of a no that waits for its second person, or null
  /// @param due by when the decision or the notice must be there, or null
  /// @param slow whether the fix is likely to take more than 24 hours
  record DisclosureAnswer(
      String caseCode,
      Outcome outcome,
      Disabling answer,
      @Nullable DisableReason reason,
      @Nullable Instant decidedAt,
      boolean confirmed,
      @Nullable DisableReason proposedNo,
      @Nullable Instant due,
      boolean slow,
      InputsAnswer inputs,
      List<OccasionAnswer> occasions,
      List<DecisionStepAnswer> history) {}

  /// What the rule looks at, or looked at then.
  record InputsAnswer(
      @Nullable Instant ruleStart,
      String fix,
      @Nullable Instant expectedAt,
      @Nullable Severity severity,
      boolean exploited,
      boolean knownOutside,
      int products) {}

  /// How one occasion stands.
  ///
  /// @param since from when on it has held without its advisory, or null
  record OccasionAnswer(
      Occasion occasion,
      boolean holds,
      boolean met,
      boolean unmet,
      @Nullable Instant since,
      String why) {}

  /// One entry of the history.
  record DecisionStepAnswer(
      DecisionStep.Kind kind,
      Instant at,
      @Nullable String by,
      @Nullable Change change,
      @Nullable DisableReason reason,
      Disabling answer,
      Outcome outcome,
      InputsAnswer inputs,
      String text) {}
}
