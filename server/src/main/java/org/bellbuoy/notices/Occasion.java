package org.bellbuoy.notices;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.ExploitationState;
import org.bellbuoy.standards.facts.Product;
import org.bellbuoy.standards.facts.Severity;
import org.bellbuoy.standards.facts.VulnerabilityFacts;
import org.jspecify.annotations.Nullable;

/// The published revision of which somebody is told.
///
/// @param number of the advisory
/// @param change what is new in this revision; empty in the first
/// @param products the codes of those it speaks about
/// @param names the names of the same
/// @param level the highest, or null where the advisory has none
/// @param said all of it, to find whom it is about; null where nobody is to be found by it
public record Occasion(
    String number,
    String title,
    String change,
    Set<String> products,
    List<String> names,
    @Nullable Severity level,
    URI page,
    @Nullable AdvisoryFacts said) {

  public Occasion {
    products = Set.copyOf(products);
    names = List.copyOf(names);
  }

  static Occasion of(AdvisoryFacts facts, URI page) {
    return of(new RevisionInPublic(facts, 0), page);
  }

  /// Names what its revision changed, and says what is public now.
  static Occasion of(RevisionInPublic revision, URI page) {
    AdvisoryFacts facts = revision.facts();
    return new Occasion(
        facts.tracking().id(),
        facts.title(),
        revision.change(),
        codes(facts),
        facts.products().stream().map(Product::name).distinct().toList(),
        facts.ourLevel().orElse(null),
        page,
        facts);
  }

  static Set<String> codes(AdvisoryFacts facts) {
    return facts.products().stream().map(Product::code).collect(Collectors.toSet());
  }

  /// Whether it can wait for no digest: it is critical, or somebody exploits it.
  boolean isUrgent() {
    return level == Severity.CRITICAL
        || findSaid().stream()
            .flatMap(facts -> facts.vulnerabilities().stream())
            .map(VulnerabilityFacts::exploitation)
            .filter(Objects::nonNull)
            .anyMatch(each -> each.state() == ExploitationState.EXPLOITED);
  }

  public Optional<AdvisoryFacts> findSaid() {
    return Optional.ofNullable(said);
  }

  public Optional<Severity> findLevel() {
    return Optional.ofNullable(level);
  }
}
