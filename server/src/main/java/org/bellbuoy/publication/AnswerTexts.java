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
import org.bellbuoy.web.Words;

/// The answers of the first screen, drawn from the same rows as the tables below it.
final class AnswerTexts {

  private static final Words WORDS = Words.of("publication");

  private AnswerTexts() {}

  static Answers of(AdvisoryFacts facts) {
    return switch (facts.tracking().standing()) {
      case Standing.InForce _ -> new Answers(affected(facts), act(facts), null, null);
      case Standing.Withdrawn _ -> said("withdrawn", "");
      case Standing.Superseded gone -> said("superseded", gone.byTrackingId());
    };
  }

  /// What no longer holds must not be read as advice.
  private static Answers said(String how, String other) {
    return new Answers(
        Prose.paragraph(WORDS.say("answer.affected." + how, other)),
        Prose.paragraph(WORDS.say("answer.act." + how, other)),
        null,
        null);
  }

  private static Content affected(AdvisoryFacts facts) {
    List<String> ranges =
        facts.vulnerabilities().stream()
            .flatMap(flaw -> flaw.affected().stream())
            .map(AnswerTexts::range)
            .distinct()
            .toList();
    if (!ranges.isEmpty()) {
      return Prose.list(WORDS.say("answer.affected"), ranges);
    }
    boolean open =
        facts.vulnerabilities().stream().anyMatch(flaw -> !flaw.underInvestigation().isEmpty());
    String key = open ? "answer.investigating" : "answer.affected.none";
    return Prose.paragraph(WORDS.say(key));
  }

  private static String range(AffectedRange affected) {
    String where =
        affected.platforms().isEmpty() ? "" : " (" + String.join(", ", affected.platforms()) + ")";
    return affected.product().name() + ": " + affected.versions().inWords() + where;
  }

  private static Content act(AdvisoryFacts facts) {
    List<String> steps = new ArrayList<>();
    for (VulnerabilityFacts flaw : facts.vulnerabilities()) {
      Stream.concat(upgrades(flaw), remediations(flaw)).forEach(steps::add);
    }
    return steps.isEmpty()
        ? Prose.paragraph(WORDS.say("answer.act.read"))
        : Prose.list(null, steps.stream().distinct().toList());
  }

  private static Stream<String> upgrades(VulnerabilityFacts flaw) {
    return flaw.affected().stream()
        .filter(affected -> !VersionRows.fixed(affected, flaw.statuses()).isEmpty())
        .map(affected ->
            WORDS.say(
                "answer.act.upgrade",
                affected.product().name(),
                VersionRows.fixed(affected, flaw.statuses())));
  }

  private static Stream<String> remediations(VulnerabilityFacts flaw) {
    return flaw.remediations().stream()
        .filter(each -> each.kind() != RemediationKind.VENDOR_FIX)
        .map(Remediation::text);
  }
}
