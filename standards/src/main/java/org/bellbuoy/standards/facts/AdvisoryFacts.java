package org.bellbuoy.standards.facts;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
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

  /// The same, said by somebody else.
  public AdvisoryFacts saidBy(Publisher other) {
    return new AdvisoryFacts(
        other, tracking, kind, title, tlp, lang, sections, references, credits, vulnerabilities);
  }

  /// The same as if nobody had taken it back: whom it was about is who must learn that it was.
  public AdvisoryFacts asInForce() {
    return new AdvisoryFacts(
        publisher,
        tracking.standing(Standing.inForce()),
        kind,
        title,
        tlp,
        lang,
        sections,
        references,
        credits,
        vulnerabilities);
  }

  /// The products the advisory speaks about, each once.
  public List<Product> products() {
    return vulnerabilities.stream().flatMap(flaw -> flaw.products().stream()).distinct().toList();
  }

  /// The CVE IDs of its vulnerabilities, each once, in their order.
  public List<CveId> cves() {
    return vulnerabilities.stream()
        .map(VulnerabilityFacts::cve)
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  /// The highest of our own levels; empty where we gave none.
  public Optional<Severity> ourLevel() {
    return vulnerabilities.stream()
        .flatMap(flaw -> flaw.ourScores().stream())
        .map(Score::level)
        .max(Comparator.naturalOrder());
  }

  /// Its sections, first those about the whole, then those about each vulnerability.
  public List<Section> prose() {
    return Stream.concat(
            sections.stream(), vulnerabilities.stream().flatMap(flaw -> flaw.sections().stream()))
        .toList();
  }

  /// The Markdown of the summary, or of the first section where there is none.
  public Optional<String> summary() {
    return prose().stream()
        .filter(section -> section.kind() == SectionKind.SUMMARY)
        .findFirst()
        .or(() -> prose().stream().findFirst())
        .map(Section::markdown);
  }

  /// The same advisory as if it spoke of some of its vulnerabilities only.
  public AdvisoryFacts of(Predicate<VulnerabilityFacts> which) {
    return new AdvisoryFacts(
        publisher,
        tracking,
        kind,
        title,
        tlp,
        lang,
        sections,
        references,
        credits,
        vulnerabilities.stream().filter(which).toList());
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
