package org.bellbuoy.disclosure.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bellbuoy.disclosure.Change;
import org.bellbuoy.disclosure.Decision;
import org.bellbuoy.disclosure.DecisionStep;
import org.bellbuoy.disclosure.DisableReason;
import org.bellbuoy.disclosure.DisclosureFile;
import org.bellbuoy.disclosure.FixOutlook;
import org.bellbuoy.disclosure.Inputs;
import org.bellbuoy.disclosure.Outcome;
import org.bellbuoy.disclosure.RuleFacts;
import org.bellbuoy.standards.facts.Severity;
import org.bellbuoy.web.page.Fact;
import org.bellbuoy.web.page.Moment;
import org.bellbuoy.web.page.Tone;
import org.jspecify.annotations.Nullable;

/// What the rule of 24 hours looks at and says, in words.
final class DisclosureWords {

  private DisclosureWords() {}

  static Tone tone(Outcome outcome) {
    return switch (outcome) {
      case NOTICE_DUE -> Tone.DANGER;
      case DECISION_DUE -> Tone.WARN;
      case NOTICE_GIVEN -> Tone.GOOD;
      case NOT_STARTED, AFTER_THE_FIX, FIX_IS_OUT, ENDED -> Tone.NEUTRAL;
    };
  }

  static List<Fact> facts(DisclosureFile file) {
    RuleFacts facts = file.facts();
    List<Fact> said = new ArrayList<>();
    said.add(
        Fact.of(
            "Better off without",
            file.answer().words()
                + file.findDecision()
                    .map(Decision::reason)
                    .map(reason -> ": " + reason.words())
                    .orElse("")));
    said.add(Fact.of("The rule counts from", moment(facts.start(), "nothing yet")));
    said.add(Fact.of("Fix for customers", fix(facts.fix())));
    said.add(Fact.of("More than 24 hours", facts.slow() ? "yes" : "no"));
    said.add(Fact.of("Severity", level(facts.level())));
    said.add(Fact.of("Exploited", facts.exploited() ? "yes" : "not known"));
    said.add(Fact.of("Known outside", facts.leaked() ? "yes" : "no"));
    said.add(Fact.of("Products", String.valueOf(facts.products().size())));
    return said;
  }

  static String fix(FixOutlook fix) {
    return switch (fix) {
      case FixOutlook.Out _ -> "is out";
      case FixOutlook.Expected(Instant at) -> "expected " + Moment.inWords(at);
      case FixOutlook.NeverSaid _ -> "no estimate for every stream";
      case FixOutlook.Passed _ -> "an estimate has passed without it";
    };
  }

  static String what(DecisionStep step) {
    String reason = Optional.ofNullable(step.reason()).map(DisableReason::words).orElse("");
    return switch (step.kind()) {
      case LOOKED_AGAIN ->
          "Looked at again, because "
              + Optional.ofNullable(step.change()).map(Change::words).orElse("it was time")
              + ": "
              + step.outcome().words();
      case YES -> "Yes, " + reason;
      case YES_CONFIRMED -> "The yes was confirmed";
      case NO_PROPOSED -> "No, " + reason + ", if a second person confirms";
      case NO_CONFIRMED -> "The no was confirmed: " + reason;
      case NO_WITHDRAWN -> "The no was taken back or turned down";
    };
  }

  /// What was known then, in a line.
  static String inputs(Inputs then) {
    return "Counted from %s; fix: %s; severity %s; %s; %s; products: %d."
        .formatted(
            moment(then.start(), "nothing"),
            fix(then.fix()),
            level(then.level()),
            then.exploited() ? "exploited" : "not known to be exploited",
            then.leaked() ? "known outside" : "not known outside",
            then.products());
  }

  private static String moment(@Nullable Instant at, String none) {
    return at == null ? none : Moment.inWords(at);
  }

  private static String level(@Nullable Severity level) {
    return level == null ? "not judged" : level.word();
  }
}
