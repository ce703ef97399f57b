package org.bellbuoy.publication;

import java.util.ArrayList;
import java.util.List;
import org.bellbuoy.publication.page.FlawPart;
import org.bellbuoy.publication.page.Section;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.CveId;
import org.bellbuoy.standards.facts.Reference;
import org.bellbuoy.standards.facts.VulnerabilityFacts;
import org.bellbuoy.web.page.Link;

/// The flaws of an advisory one by one, where there are several. Of one alone the whole page
/// speaks.
final class FlawParts {

  private FlawParts() {}

  static boolean several(AdvisoryFacts facts) {
    return facts.vulnerabilities().size() > 1;
  }

  /// Whether there are so many that a list of their names helps nobody.
  static boolean many(AdvisoryFacts facts) {
    return facts.vulnerabilities().size() >= FlawPart.MANY;
  }

  static List<FlawPart> of(AdvisoryFacts facts, Saying saying) {
    List<FlawPart> parts = new ArrayList<>();
    if (several(facts)) {
      for (VulnerabilityFacts flaw : facts.vulnerabilities()) {
        String record = Addresses.osv(facts.tracking().id(), parts.size());
        parts.add(part(flaw, facts.nameOf(flaw), record, saying));
      }
    }
    return parts;
  }

  private static FlawPart part(VulnerabilityFacts flaw, String name, String record, Saying saying) {
    CveId cve = flaw.cve();
    List<Section> sections =
        flaw.sections().stream().map(section -> AdvisoryPages.section(section, saying)).toList();
    return new FlawPart(
        name,
        cve == null ? null : AdvisoryPages.cveAddress(cve.value()),
        flaw.title().equals(name) ? "" : saying.of(flaw.title()),
        flaw.scores().stream().map(Ratings::row).toList(),
        AdvisoryPages.weaknesses(List.of(flaw)),
        sections,
        links(flaw.references()),
        record);
  }

  static List<Link> links(List<Reference> references) {
    return references.stream()
        .filter(reference -> reference.url().startsWith("http"))
        .map(reference -> Link.to(reference.text(), reference.url()))
        .distinct()
        .toList();
  }
}
