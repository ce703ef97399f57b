package org.bellbuoy.standards.announcing;

import java.net.URI;
import java.util.List;
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
import org.bellbuoy.standards.facts.Severity;

/// What is told about one advisory, and the pieces of it that several texts share.
///
/// @param page the one address of the advisory, which every text names
public record Telling(AdvisoryFacts facts, URI page) {

  String number() {
    return facts.tracking().id();
  }

  List<String> ids() {
    return facts.cves().stream().map(CveId::value).toList();
  }

  /// The title, with the ids that it does not name itself.
  String titleWithIds() {
    String missing =
        ids().stream().filter(id -> !facts.title().contains(id)).collect(Collectors.joining(", "));
    return missing.isEmpty() ? facts.title() : facts.title() + " (" + missing + ")";
  }

  Optional<Severity> level() {
    return facts.ourLevel();
  }

  /// Empty where nobody wrote any prose.
  String summary() {
    return facts.summary().map(String::strip).orElse("");
  }

  private List<String> affected(Product product) {
    return facts.vulnerabilities().stream()
        .flatMap(flaw -> flaw.affected().stream())
        .filter(row -> row.product().equals(product))
        .map(AffectedRange::versions)
        .map(range -> range.inWords())
        .distinct()
        .toList();
  }

  /// Whether and where it is hit: its versions, or that nobody knows yet, or that it is not.
  String standing(Product product) {
    List<String> affected = affected(product);
    if (!affected.isEmpty()) {
      return String.join("; ", affected);
    }
    return facts.vulnerabilities().stream()
            .flatMap(flaw -> flaw.underInvestigation().stream())
            .anyMatch(row -> row.product().equals(product))
        ? "under investigation"
        : "not affected";
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
