package org.bellbuoy.advisories;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bellbuoy.advisories.Gate.Result;
import org.bellbuoy.standards.csaf.CsafValidator;
import org.bellbuoy.standards.csaf.Message;
import org.bellbuoy.standards.csaf.Options;
import org.bellbuoy.standards.csaf.Severity;
import org.bellbuoy.standards.csaf.writing.Csaf20;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.Publisher;
import org.bellbuoy.standards.surfaces.Difference;
import org.bellbuoy.standards.surfaces.OwnDocuments;
import org.bellbuoy.standards.surfaces.Surface;
import org.bellbuoy.standards.surfaces.SurfaceComparer;
import org.bellbuoy.standards.surfaces.Surroundings;

/// Gate 9: page, feeds and documents are made from the same facts, so they agree if each document
/// can be made at all, is valid, and says the same when it is read back.
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
    List<String> wrong = Stream.concat(invalid(facts), different(facts)).limit(SHOWN).toList();
    return Result.of(
        Gate.SURFACES,
        wrong.isEmpty(),
        "Page, feeds and every document come from the same facts; each document, read back, says"
            + " what they say, and the CSAF document is valid.",
        "The documents would not be right: " + String.join(" ", wrong));
  }

  private static Stream<String> invalid(AdvisoryFacts facts) {
    return CsafValidator.validate(Csaf20.write(facts), Options.mandatory()).messages().stream()
        .filter(message -> message.severity() == Severity.ERROR)
        .map(Message::text)
        .distinct();
  }

  /// Written in every format, read back, and compared with what was to be said.
  private static Stream<String> different(AdvisoryFacts facts) {
    List<Surface> documents = OwnDocuments.of(facts);
    return SurfaceComparer.compare(facts, Surroundings.none(), documents).stream()
        .filter(each -> each.kind().changesWhatIsSaid())
        .map(Difference::sentence);
  }
}
