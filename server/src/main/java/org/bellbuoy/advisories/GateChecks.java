package org.bellbuoy.advisories;

import java.time.DayOfWeek;
import java.time.ZonedDateTime;
import java.util.List;
import org.bellbuoy.advisories.Gate.Light;
import org.bellbuoy.advisories.Gate.Result;
import org.bellbuoy.standards.facts.VulnerabilityFacts;

/// How each gate is checked. One entry per gate; the list of gates is the list of checks.
final class GateChecks {

  private static final int AFTERNOON = 12;
  private static final String TEST_ID = "CVE-1900-";

  private GateChecks() {}

  static Result check(Gate gate, GateQuestion asked) {
    return switch (gate) {
      case SOURCE -> source(asked);
      case RANGES -> RangeGate.check(asked.said().vulnerabilities());
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
      case MOMENT -> moment(asked);
      case WORDS -> WordGates.words(asked);
      case PREVIEW ->
          Result.of(
              gate,
              asked.revision().previewSeenBy() != null,
              "Somebody looked at the page at phone width.",
              "Nobody has looked at the page at phone width yet. The approval page shows it.");
      case TEST_ID -> testId(asked);
      case NEXT_UPDATE -> nextUpdate(asked);
    };
  }

  private static Result source(GateQuestion asked) {
    return Result.of(
        Gate.SOURCE,
        asked.advisory().caseId() != null || asked.said().vulnerabilities().isEmpty(),
        "The facts come from the case.",
        "This advisory speaks of a flaw but belongs to no case. Draft it from the case.");
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
        "A second person approved exactly this content.",
        "A second person must approve exactly this content.");
  }

  private static Result moment(GateQuestion asked) {
    ZonedDateTime local = asked.now().atZone(asked.zone());
    DayOfWeek day = local.getDayOfWeek();
    boolean late =
        day == DayOfWeek.SATURDAY
            || day == DayOfWeek.SUNDAY
            || (day == DayOfWeek.FRIDAY && local.getHour() >= AFTERNOON);
    return late
        ? new Result(
            Gate.MOMENT,
            Light.ADVICE,
            "It is Friday afternoon or the week-end: customers cannot act before Monday.")
        : Result.green(Gate.MOMENT, "Customers have working days ahead.");
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

  private static Result nextUpdate(GateQuestion asked) {
    var next = asked.said().nextUpdateBy();
    return Result.of(
        Gate.NEXT_UPDATE,
        next != null && next.isAfter(asked.now()),
        "We say by when more will be said.",
        "Say by when more will be said: the moment of the next update must lie ahead.");
  }
}
