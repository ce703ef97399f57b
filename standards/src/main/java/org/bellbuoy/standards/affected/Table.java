package org.bellbuoy.standards.affected;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bellbuoy.standards.facts.Product;
import org.bellbuoy.standards.facts.Remainder;
import org.bellbuoy.standards.facts.StatusRow;
import org.bellbuoy.standards.versions.OrderedRanges;
import org.bellbuoy.standards.versions.VersionRange;
import org.bellbuoy.standards.versions.VersionScheme;

/// What one advisory says about one flaw in one product.
///
/// @param flaw the CVE ID, else the number of the advisory
/// @param stretches its rows, as the engine works on them
/// @param rest what holds for every version that no row names, where a row says so
/// @param said what its prose calls affected beside them
record Table(
    Source source,
    String flaw,
    Product product,
    List<Stretch> stretches,
    Optional<AnswerKind> rest,
    List<VersionRange> said,
    Map<VersionScheme, OrderedRanges<Stretch>> ordered) {

  /// @param rows of the flaw that speak of the product
  static Table of(
      Source source, SaidRanges said, String flaw, Product product, List<StatusRow> rows) {
    List<Stretch> stretches = rows.stream().flatMap(row -> Stretch.of(row).stream()).toList();
    return of(
        source, flaw, product, stretches, rest(rows), said.beside(stretches, scheme(stretches)));
  }

  static Table of(
      Source source,
      String flaw,
      Product product,
      List<Stretch> stretches,
      Optional<AnswerKind> rest,
      List<VersionRange> said) {
    return new Table(source, flaw, product, stretches, rest, said, ordered(stretches));
  }

  private static Optional<AnswerKind> rest(List<StatusRow> rows) {
    return rows.stream()
        .filter(Remainder.class::isInstance)
        .map(row ->
            switch (((Remainder) row).status()) {
              case AFFECTED -> AnswerKind.AFFECTED;
              case NOT_AFFECTED -> AnswerKind.NOT_AFFECTED;
              case UNKNOWN -> AnswerKind.NOT_LISTED;
            })
        .findFirst();
  }

  private static VersionScheme scheme(List<Stretch> stretches) {
    return stretches.isEmpty() ? VersionScheme.GENERIC : stretches.getFirst().versions().scheme();
  }

  private static Map<VersionScheme, OrderedRanges<Stretch>> ordered(List<Stretch> stretches) {
    Map<VersionScheme, OrderedRanges<Stretch>> ordered = new EnumMap<>(VersionScheme.class);
    stretches.stream()
        .map(each -> new OrderedRanges.Owned<>(each.versions(), each))
        .collect(Collectors.groupingBy(each -> each.range().scheme()))
        .forEach((scheme, own) -> ordered.put(scheme, OrderedRanges.of(scheme, own)));
    return ordered;
  }

  /// The stretches that speak of a version.
  List<Stretch> speaking(String version) {
    return ordered.entrySet().stream()
        .filter(each -> each.getKey().understands(version))
        .flatMap(each -> each.getValue().holding(version).stream())
        .toList();
  }

  /// Whether the version can be compared with any that are named.
  boolean understands(String version) {
    return stretches.stream().anyMatch(each -> each.understands(version));
  }

  boolean isSaidAffected(String version) {
    return said.stream()
        .anyMatch(range -> range.scheme().understands(version) && range.contains(version));
  }

  /// The stretches that name a version in which the flaw is gone.
  Stream<Stretch> fixing() {
    return stretches.stream().filter(each -> each.fix().isPresent());
  }

  /// What all versions have in common, where nothing is said that tells them apart.
  Optional<AnswerKind> blanket() {
    if (!stretches.stream().allMatch(Stretch::speaksOfAll)) {
      return Optional.empty();
    }
    Function<List<AnswerKind>, Optional<AnswerKind>> alone =
        kinds -> kinds.size() == 1 ? Optional.of(kinds.getFirst()) : Optional.empty();
    return stretches.isEmpty()
        ? rest
        : alone.apply(stretches.stream().map(Stretch::kind).distinct().toList());
  }
}
