package org.bellbuoy.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bellbuoy.advisories.PublishedAdvisories;
import org.bellbuoy.advisories.PublishedAdvisory;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cve.CveRecordDraft;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.Reference;
import org.bellbuoy.standards.facts.ReferenceKind;
import org.bellbuoy.standards.facts.VulnerabilityFacts;
import org.springframework.stereotype.Component;

/// What the CVE records of a case say: what its public release advisory says, and nothing else (CNA
/// rules 4.5.2.3). While nothing is public there is nothing to say.
@Component
public class CveRecords {

  private static final List<String> TAGS = List.of("vendor-advisory");

  private final PublishedAdvisories published;
  private final Addresses addresses;
  private final Authority authority;

  CveRecords(PublishedAdvisories published, Addresses addresses, Authority authority) {
    this.published = published;
    this.addresses = addresses;
    this.authority = authority;
  }

  /// What would be sent for each flaw that has an id.
  public List<CveRecordDraft> drafts(Viewer viewer, CaseFile file) {
    authority.require(viewer, Permission.READ_CASE, file.embargo().value());
    Optional<PublishedAdvisory> release = published.releaseOf(file.id().value());
    return release.map(CveRecords::lang).stream()
        .flatMap(lang -> flaws(file).stream().map(flaw -> CveRecordDraft.of(flaw, lang)))
        .toList();
  }

  static String lang(PublishedAdvisory release) {
    return release.facts().lang();
  }

  /// The flaws of the release advisory that have an id, with what the advisory says of all of them.
  List<VulnerabilityFacts> flaws(CaseFile file) {
    return published.releaseOf(file.id().value()).map(PublishedAdvisory::facts).stream()
        .flatMap(facts ->
            facts.vulnerabilities().stream()
                .filter(flaw -> flaw.cve() != null)
                .map(flaw -> whole(flaw, facts)))
        .toList();
  }

  private VulnerabilityFacts whole(VulnerabilityFacts flaw, AdvisoryFacts facts) {
    String page = addresses.url(Addresses.page(facts.tracking().id())).toString();
    List<Reference> references = new ArrayList<>();
    references.add(new Reference(ReferenceKind.SELF, page, facts.title(), TAGS));
    flaw.references().stream().filter(each -> !each.url().equals(page)).forEach(references::add);
    return new VulnerabilityFacts(
        facts.vulnerabilities().size() == 1 ? facts.title() : flaw.title(),
        flaw.cve(),
        flaw.weaknesses(),
        flaw.sections().isEmpty() ? facts.sections() : flaw.sections(),
        flaw.scores(),
        flaw.statuses(),
        flaw.exploitation(),
        flaw.remediations(),
        flaw.credits().isEmpty() ? facts.credits() : flaw.credits(),
        flaw.foreignIds(),
        references,
        flaw.discovered(),
        flaw.disclosed() == null ? facts.tracking().initialRelease() : flaw.disclosed());
  }
}
