package org.bellbuoy.advisories;

import java.util.List;
import java.util.function.Predicate;
import org.bellbuoy.advisories.Gate.Light;
import org.bellbuoy.advisories.Gate.Result;
import org.bellbuoy.standards.facts.Exploitation;
import org.bellbuoy.standards.facts.ExploitationState;
import org.bellbuoy.standards.facts.RemediationKind;
import org.bellbuoy.standards.facts.VulnerabilityFacts;
import org.bellbuoy.standards.versions.UpperBound;

/// The gates about what is said of each flaw. None of them is green about no flaw at all.
final class FlawGates {

  private FlawGates() {}

  static Result builds(GateQuestion asked) {
    if (!all(asked, FlawGates::endsSomewhere)) {
      return Result.red(
          Gate.BUILDS,
          "An affected range has no fixed version. Name it, or say that none is available.");
    }
    List<String> missing = asked.catalogue().builds();
    return Result.of(
        Gate.BUILDS,
        missing.isEmpty(),
        "Every fixed version is registered with its hash, or it is said that there is none.",
        String.join(" ", missing));
  }

  static Result identity(GateQuestion asked) {
    return Result.of(
        Gate.IDENTITY,
        all(asked, FlawGates::identified),
        "CVE id, kind of mistake, vector and level are there.",
        "Each flaw needs a CVE id, a CWE or the kind of mistake in words, a CVSS vector and a"
            + " level.");
  }

  /// What others list stops nothing: what we say is ours, and a person decides it.
  static Result exploitation(GateQuestion asked) {
    boolean silent =
        asked.said().vulnerabilities().stream()
            .anyMatch(flaw -> saysNoneKnown(flaw) && isListed(asked, flaw));
    if (silent) {
      return new Result(
          Gate.EXPLOITATION,
          Light.ADVICE,
          "CISA lists it as exploited, and we say that we know of none. Look at it again.");
    }
    return Result.of(
        Gate.EXPLOITATION,
        all(asked, flaw -> flaw.exploitation() != null),
        "We say what is known about exploitation.",
        "Say what is known about exploitation; \"none known to us\" is an answer.");
  }

  static Result mitigation(GateQuestion asked) {
    return Result.of(
        Gate.MITIGATION,
        all(asked, flaw -> !flaw.remediations().isEmpty()),
        "We say what to do, or that nothing can be done yet.",
        "Say what customers can do, or that there is no mitigation.");
  }

  private static boolean saysNoneKnown(VulnerabilityFacts flaw) {
    Exploitation said = flaw.exploitation();
    return said != null && said.state() == ExploitationState.NONE_KNOWN;
  }

  private static boolean isListed(GateQuestion asked, VulnerabilityFacts flaw) {
    return asked.sightings().stream()
        .anyMatch(seen -> seen.listed() && seen.cve().equals(flaw.cve()));
  }

  private static boolean all(GateQuestion asked, Predicate<VulnerabilityFacts> holds) {
    List<VulnerabilityFacts> flaws = asked.said().vulnerabilities();
    return !flaws.isEmpty() && flaws.stream().allMatch(holds);
  }

  private static boolean identified(VulnerabilityFacts flaw) {
    return flaw.cve() != null && !flaw.weaknesses().isEmpty() && !flaw.ourScores().isEmpty();
  }

  private static boolean endsSomewhere(VulnerabilityFacts flaw) {
    boolean saidSo =
        flaw.remediations().stream()
            .anyMatch(each ->
                each.kind() == RemediationKind.NONE_AVAILABLE
                    || each.kind() == RemediationKind.NO_FIX_PLANNED);
    return saidSo
        || flaw.affected().stream()
            .allMatch(range ->
                range.versions().to() instanceof UpperBound.Before
                    || flaw.fixed().stream()
                        .anyMatch(fixed -> fixed.product().equals(range.product())));
  }
}
