package org.bellbuoy.standards.announcing;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.AffectedRange;
import org.bellbuoy.standards.facts.CveId;
import org.bellbuoy.standards.facts.FixedVersion;
import org.bellbuoy.standards.facts.Product;
import org.bellbuoy.standards.facts.Remediation;
import org.bellbuoy.standards.facts.RemediationKind;
import org.bellbuoy.standards.facts.Score;
import org.bellbuoy.standards.facts.Section;
import org.bellbuoy.standards.facts.SectionKind;
import org.bellbuoy.standards.facts.Severity;
import org.bellbuoy.standards.facts.VulnerabilityFacts;

/// What is told about one advisory, and the pieces of it that several texts share.
///
/// @param page the one address of the advisory, which every text names
public record Telling(AdvisoryFacts facts, URI page) {

  String number() {
    return facts.tracking().id();
  }

  List<String> ids() {
    return facts.vulnerabilities().stream()
        .map(VulnerabilityFacts::cve)
        .filter(Objects::nonNull)
        .map(CveId::value)
        .distinct()
        .toList();
  }

  /// The title, with the ids that it does not name itself.
  String titleWithIds() {
    String missing =
        ids().stream().filter(id -> !facts.title().contains(id)).collect(Collectors.joining(", "));
    return missing.isEmpty() ? facts.title() : facts.title() + " (" + missing + ")";
  }

  /// The highest of our own levels; empty where we gave none.
  Optional<Severity> level() {
    return facts.vulnerabilities().stream()
        .flatMap(flaw -> flaw.ourScores().stream())
        .map(Score::level)
        .max(Severity::compareTo);
  }

  /// The summary, or the first prose there is; empty where nobody wrote any.
  String summary() {
    return prose()
        .filter(section -> section.kind() == SectionKind.SUMMARY)
        .findFirst()
        .or(() -> prose().findFirst())
        .map(section -> section.markdown().strip())
        .orElse("");
  }

  private Stream<Section> prose() {
    return Stream.concat(
        facts.sections().stream(),
        facts.vulnerabilities().stream().flatMap(flaw -> flaw.sections().stream()));
  }

  List<String> affected(Product product) {
    return facts.vulnerabilities().stream()
        .flatMap(flaw -> flaw.affected().stream())
        .filter(row -> row.product().equals(product))
        .map(AffectedRange::versions)
        .map(range -> range.inWords())
        .distinct()
        .toList();
  }

  List<String> fixed(Product product) {
    return fixes()
        .filter(row -> row.product().equals(product))
        .map(FixedVersion::version)
        .distinct()
        .toList();
  }

  Stream<FixedVersion> fixes() {
    return facts.vulnerabilities().stream().flatMap(flaw -> flaw.fixed().stream());
  }

  List<String> remedies(RemediationKind kind) {
    return facts.vulnerabilities().stream()
        .flatMap(flaw -> flaw.remediations().stream())
        .filter(remedy -> remedy.kind() == kind)
        .map(Remediation::text)
        .distinct()
        .toList();
  }
}
