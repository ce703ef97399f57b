package org.bellbuoy.publication;

import java.util.List;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.AffectedRange;
import org.bellbuoy.standards.facts.Exploitation;
import org.bellbuoy.standards.facts.NotAffected;
import org.bellbuoy.standards.facts.Remediation;
import org.bellbuoy.standards.facts.Revision;
import org.bellbuoy.standards.facts.Score;
import org.bellbuoy.standards.facts.Section;
import org.bellbuoy.standards.facts.Standing;
import org.bellbuoy.standards.facts.StatusRow;
import org.bellbuoy.standards.facts.Tracking;
import org.bellbuoy.standards.facts.VulnerabilityFacts;
import org.jspecify.annotations.Nullable;

/// The same facts with their words in another language. Nothing else of them changes.
final class TranslatedFacts {

  private final Saying saying;

  private TranslatedFacts(Saying saying) {
    this.saying = saying;
  }

  static AdvisoryFacts of(AdvisoryFacts facts, Saying saying) {
    TranslatedFacts translated = new TranslatedFacts(saying);
    return new AdvisoryFacts(
        facts.publisher(),
        translated.tracking(facts.tracking()),
        facts.kind(),
        saying.of(facts.title()),
        facts.tlp(),
        facts.lang(),
        translated.sections(facts.sections()),
        facts.references(),
        facts.credits(),
        facts.vulnerabilities().stream().map(translated::flaw).toList());
  }

  private Tracking tracking(Tracking tracking) {
    return new Tracking(
        tracking.id(),
        tracking.aliases(),
        tracking.status(),
        standing(tracking.standing()),
        tracking.initialRelease(),
        tracking.currentRelease(),
        tracking.revisions().stream()
            .map(each ->
                new Revision(
                    each.number(), each.date(), saying.of(each.summary()), each.mustActAgain()))
            .toList(),
        tracking.nextUpdateBy());
  }

  private Standing standing(Standing standing) {
    return switch (standing) {
      case Standing.InForce now -> now;
      case Standing.Withdrawn(var at, var reason) -> new Standing.Withdrawn(at, saying.of(reason));
      case Standing.Superseded(var at, var by, var url, var reason) ->
          new Standing.Superseded(at, by, url, saying.of(reason));
    };
  }

  private List<Section> sections(List<Section> sections) {
    return sections.stream()
        .map(each ->
            new Section(each.kind(), each.title(), saying.of(each.markdown()), each.audience()))
        .toList();
  }

  private VulnerabilityFacts flaw(VulnerabilityFacts flaw) {
    return new VulnerabilityFacts(
        saying.of(flaw.title()),
        flaw.cve(),
        flaw.weaknesses(),
        sections(flaw.sections()),
        flaw.scores().stream().map(this::score).toList(),
        flaw.statuses().stream().map(this::row).toList(),
        exploitation(flaw.exploitation()),
        flaw.remediations().stream().map(this::remedy).toList(),
        flaw.credits(),
        flaw.foreignIds(),
        flaw.references(),
        flaw.discovered(),
        flaw.disclosed());
  }

  private Score score(Score score) {
    return new Score(
        score.origin(),
        score.source(),
        score.vector(),
        score.level(),
        text(score.reason()),
        score.productCodes());
  }

  private StatusRow row(StatusRow row) {
    return switch (row) {
      case AffectedRange hit ->
          new AffectedRange(
              hit.product(), hit.stream(), hit.versions(), hit.platforms(), text(hit.condition()));
      case NotAffected spared ->
          new NotAffected(
              spared.product(),
              spared.stream(),
              spared.versions(),
              spared.justification(),
              text(spared.statement()));
      case StatusRow other -> other;
    };
  }

  private @Nullable Exploitation exploitation(@Nullable Exploitation known) {
    return known == null
        ? null
        : new Exploitation(
            known.state(), saying.of(known.statement()), known.asOf(), known.source());
  }

  private Remediation remedy(Remediation remedy) {
    return new Remediation(
        remedy.kind(),
        saying.of(remedy.text()),
        remedy.url(),
        remedy.date(),
        remedy.productCodes());
  }

  private @Nullable String text(@Nullable String original) {
    return original == null ? null : saying.of(original);
  }
}
