package org.bellbuoy.advisories;

import java.util.List;
import java.util.Optional;
import org.bellbuoy.advisories.Gate.Result;
import org.bellbuoy.standards.csaf.CsafValidator;
import org.bellbuoy.standards.csaf.Message;
import org.bellbuoy.standards.csaf.Options;
import org.bellbuoy.standards.csaf.Severity;
import org.bellbuoy.standards.csaf.Verdict;
import org.bellbuoy.standards.csaf.writing.Csaf20;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.Publisher;

/// Gate 9: page, feeds and document are made from the same facts, so they agree if the document can
/// be made at all and is valid.
final class SurfaceGate {

  private static final int SHOWN = 3;
  private static final Publisher SOMEBODY =
      Publisher.vendor("Vendor", "https://vendor.example", null);

  private SurfaceGate() {}

  static Result check(GateQuestion asked) {
    if (asked.content().title().isBlank()) {
      return Result.red(Gate.SURFACES, "Enter a title.");
    }
    AdvisoryFacts facts =
        Assembling.facts(asked.content(), SOMEBODY, Optional.empty(), asked.now());
    Verdict verdict = CsafValidator.validate(Csaf20.write(facts), Options.mandatory());
    List<String> wrong =
        verdict.messages().stream()
            .filter(message -> message.severity() == Severity.ERROR)
            .map(Message::text)
            .distinct()
            .limit(SHOWN)
            .toList();
    return Result.of(
        Gate.SURFACES,
        verdict.valid(),
        "Page, feeds and the CSAF document come from the same facts, and the document is valid.",
        "The CSAF document would not be valid: " + String.join(" ", wrong));
  }
}
