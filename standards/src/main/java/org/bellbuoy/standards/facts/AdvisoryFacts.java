package org.bellbuoy.standards.facts;

import java.util.List;
import org.bellbuoy.standards.tlp.TlpLabel;

/// Everything an advisory says, once. Page, mail, CSAF, CVE record, OSV and VEX are derived from
/// it, so no two of them can disagree.
public record AdvisoryFacts(
    Publisher publisher,
    Tracking tracking,
    AdvisoryKind kind,
    String title,
    TlpLabel tlp,
    String lang,
    List<Section> sections,
    List<Reference> references,
    List<Credit> credits,
    List<VulnerabilityFacts> vulnerabilities) {

  public AdvisoryFacts {
    title = Texts.required(title, "the title of advisory " + tracking.id());
    lang = Texts.required(lang, "the language of advisory " + tracking.id());
    sections = List.copyOf(sections);
    references = List.copyOf(references);
    credits = List.copyOf(credits);
    vulnerabilities = List.copyOf(vulnerabilities);
  }

  /// The products the advisory speaks about, each once.
  public List<Product> products() {
    return vulnerabilities.stream().flatMap(flaw -> flaw.products().stream()).distinct().toList();
  }

  /// What documents call a vulnerability: its CVE ID, else the number of the advisory, counted
  /// where it speaks about several.
  public String nameOf(VulnerabilityFacts flaw) {
    if (flaw.cve() != null) {
      return flaw.cve().value();
    }
    return vulnerabilities.size() == 1
        ? tracking.id()
        : tracking.id() + "-" + (vulnerabilities.indexOf(flaw) + 1);
  }
}
