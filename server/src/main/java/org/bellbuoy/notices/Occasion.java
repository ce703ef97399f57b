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
import org.bellbuoy.standards.facts.Standing;
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
    boolean first = facts.tracking().revisions().size() == 1;
    return new Occasion(
        facts.tracking().id(),
        facts.title(),
        first ? "" : facts.tracking().currentRevision().summary(),
        codes(facts),
        facts.products().stream().map(Product::name).distinct().toList(),
        facts.ourLevel().orElse(null),
        page,
        facts);
  }

  /// Whether anybody is told of this revision: of the first, of one that makes readers act again,
  /// and of one that takes the advisory back.
  static boolean isNews(AdvisoryFacts facts) {
    return facts.tracking().revisions().size() == 1
        || facts.tracking().currentRevision().mustActAgain()
        || !(facts.tracking().standing() instanceof Standing.InForce);
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
