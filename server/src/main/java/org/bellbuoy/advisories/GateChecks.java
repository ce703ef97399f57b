package org.bellbuoy.advisories;

import java.util.List;
import java.util.stream.Collectors;
import org.bellbuoy.advisories.Gate.Light;
import org.bellbuoy.advisories.Gate.Result;
import org.bellbuoy.standards.facts.VulnerabilityFacts;

/// How each gate is checked. One entry per gate; the list of gates is the list of checks.
final class GateChecks {

  private static final String TEST_ID = "CVE-1900-";

  private GateChecks() {}

  static Result check(Gate gate, GateQuestion asked) {
    return switch (gate) {
      case SOURCE -> source(asked);
      case RANGES -> RangeGate.check(asked.said().vulnerabilities(), asked.catalogue());
      case BUILDS -> FlawGates.builds(asked);
      case IDENTITY -> FlawGates.identity(asked);
      case EXPLOITATION -> FlawGates.exploitation(asked);
      case MITIGATION -> FlawGates.mitigation(asked);
      case CREDIT -> credit(asked);
      case RECORD -> WordGates.record(asked);
      case SURFACES -> SurfaceGate.check(asked);
      case EMBARGO ->
          Result.of(
              gate,
              asked.lifted(),
              "No embargo stands.",
              "An embargo stands. Wait for the agreed moment or end it with its reason.");
      case SECOND_PERSON -> approved(asked);
      case RECIPIENTS -> Result.green(gate, "No mail goes out from here: nobody to reckon with.");
      case MOMENT -> MomentGate.check(asked);
      case WORDS -> WordGates.words(asked);
      case PREVIEW ->
          Result.of(
              gate,
              asked.revision().previewSeenBy() != null,
              "Somebody looked at the page at phone width.",
              "Nobody has looked at the page at phone width yet. The approval page shows it.");
      case TEST_ID -> testId(asked);
      case NEXT_UPDATE -> nextUpdate(asked);
      case TRANSLATIONS -> translations(asked.spoken());
    };
  }

  private static Result source(GateQuestion asked) {
    boolean silent = asked.said().vulnerabilities().isEmpty();
    return switch (asked.source()) {
      case NONE ->
          Result.of(
              Gate.SOURCE,
              silent,
              "It speaks of no flaw, so it needs no case.",
              "This advisory speaks of a flaw but belongs to no case. Draft it from the case.");
      case SAME -> Result.green(Gate.SOURCE, "The case says the same today.");
      case CHANGED ->
          new Result(
              Gate.SOURCE,
              Light.ADVICE,
              "The case says otherwise today. Take severity, versions and measures from it again.");
      case DROPPED ->
          Result.red(
              Gate.SOURCE,
              "The case ended without a flaw of ours, so it bears no advisory. Reopen it first.");
    };
  }

  private static Result credit(GateQuestion asked) {
    boolean said =
        asked.said().vulnerabilities().isEmpty()
            || !asked.said().credits().isEmpty()
            || asked.said().vulnerabilities().stream().noneMatch(f -> f.credits().isEmpty());
    return Result.of(
        Gate.CREDIT,
        said,
        "The finder is named as agreed.",
        "Name the finder as agreed, or write \"anonymous\".");
  }

  private static Result approved(GateQuestion asked) {
    return Result.of(
        Gate.SECOND_PERSON,
        asked.revision().state() == RevisionState.APPROVED
            || asked.revision().state() == RevisionState.PUBLISHED,
        asked.revision().alone()
            ? "One person approved exactly this content alone: there was nobody else."
            : "A second person approved exactly this content.",
        "A second person must approve exactly this content.");
  }

  private static Result testId(GateQuestion asked) {
    List<VulnerabilityFacts> flaws = asked.said().vulnerabilities();
    boolean test =
        flaws.stream()
            .anyMatch(flaw -> flaw.cve() != null && flaw.cve().value().startsWith(TEST_ID));
    return Result.of(
        Gate.TEST_ID,
        asked.demo() || !test,
        "No test id is used.",
        "CVE ids of 1900 are for drills only. Give the real id.");
  }

  private static Result translations(SpokenIn spoken) {
    if (spoken.outdated().isEmpty()) {
      return Result.green(Gate.TRANSLATIONS, "No translation is of words that changed since.");
    }
    String where =
        spoken.outdated().stream().map(Language::inEnglish).collect(Collectors.joining(", "));
    return new Result(
        Gate.TRANSLATIONS,
        Light.ADVICE,
        "Outdated in %s: readers get the original there until somebody translates it anew."
            .formatted(where));
  }

  private static Result nextUpdate(GateQuestion asked) {
    var next = asked.said().nextUpdateBy();
    return Result.of(
        Gate.NEXT_UPDATE,
        next != null && next.isAfter(asked.now()),
        "We say by when more will be said.",
        "Say by when more will be said: the moment of the next update must lie ahead.");
  }
}
