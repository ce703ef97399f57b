package org.bellbuoy.publication;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bellbuoy.publication.page.Answers;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.AffectedRange;
import org.bellbuoy.standards.facts.Remediation;
import org.bellbuoy.standards.facts.RemediationKind;
import org.bellbuoy.standards.facts.Standing;
import org.bellbuoy.standards.facts.VulnerabilityFacts;

/// The answers of the first screen, drawn from the same rows as the tables below it.
final class AnswerTexts {

  private AnswerTexts() {}

  static Answers of(AdvisoryFacts facts, Saying saying) {
    return switch (facts.tracking().standing()) {
      case Standing.InForce _ ->
          new Answers(affected(facts, saying), act(facts, saying), null, null);
      case Standing.Withdrawn _ -> said(saying, "withdrawn", "");
      case Standing.Superseded gone -> said(saying, "superseded", gone.byTrackingId());
    };
  }

  /// What no longer holds must not be read as advice.
  private static Answers said(Saying saying, String how, String other) {
    return new Answers(
        Prose.paragraph(saying.words().say("answer.affected." + how, other)),
        Prose.paragraph(saying.words().say("answer.act." + how, other)),
        null,
        null);
  }

  private static Content affected(AdvisoryFacts facts, Saying saying) {
    List<String> ranges =
        facts.vulnerabilities().stream()
            .flatMap(flaw -> flaw.affected().stream())
            .map(range -> range(range, saying))
            .distinct()
            .toList();
    if (!ranges.isEmpty()) {
      return Prose.list(saying.words().say("answer.affected.these"), ranges, saying);
    }
    boolean open =
        facts.vulnerabilities().stream().anyMatch(flaw -> !flaw.underInvestigation().isEmpty());
    String key = open ? "answer.investigating" : "answer.affected.none";
    return Prose.paragraph(saying.words().say(key));
  }

  private static String range(AffectedRange affected, Saying saying) {
    String where =
        affected.platforms().isEmpty() ? "" : " (" + String.join(", ", affected.platforms()) + ")";
    return affected.product().name()
        + ": "
        + RangeWords.of(affected.versions(), saying.words())
        + where;
  }

  private static Content act(AdvisoryFacts facts, Saying saying) {
    List<String> steps = new ArrayList<>();
    for (VulnerabilityFacts flaw : facts.vulnerabilities()) {
      Stream.concat(upgrades(flaw, saying), remediations(flaw, saying)).forEach(steps::add);
    }
    return steps.isEmpty()
        ? Prose.paragraph(saying.words().say("answer.act.read"))
        : Prose.list(null, steps.stream().distinct().toList(), saying);
  }

  private static Stream<String> upgrades(VulnerabilityFacts flaw, Saying saying) {
    return flaw.affected().stream()
        .filter(affected -> !VersionRows.fixed(affected, flaw.statuses()).isEmpty())
        .map(affected ->
            saying
                .words()
                .say(
                    "answer.act.upgrade",
                    affected.product().name(),
                    VersionRows.fixed(affected, flaw.statuses())));
  }

  private static Stream<String> remediations(VulnerabilityFacts flaw, Saying saying) {
    return flaw.remediations().stream()
        .filter(each -> each.kind() != RemediationKind.VENDOR_FIX)
        .map(Remediation::text)
        .map(saying::of);
  }
}
