package org.bellbuoy.publication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bellbuoy.publication.page.ProductVersions;
import org.bellbuoy.publication.page.ProductVersions.Row;
import org.bellbuoy.publication.page.ProductVersions.Status;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.AffectedRange;
import org.bellbuoy.standards.facts.FixedVersion;
import org.bellbuoy.standards.facts.NotAffected;
import org.bellbuoy.standards.facts.Product;
import org.bellbuoy.standards.facts.Remainder;
import org.bellbuoy.standards.facts.StatusRow;
import org.bellbuoy.standards.facts.UnderInvestigation;
import org.bellbuoy.standards.versions.UpperBound;
import org.bellbuoy.standards.versions.VersionRange;
import org.jspecify.annotations.Nullable;

/// What holds for the versions of each product, as rows of a table.
final class VersionRows {

  private VersionRows() {}

  /// As the original says it.
  static List<ProductVersions> of(AdvisoryFacts facts) {
    return of(facts, Saying.plainly());
  }

  static List<ProductVersions> of(AdvisoryFacts facts, Saying saying) {
    Map<Product, List<StatusRow>> byProduct =
        facts.vulnerabilities().stream()
            .flatMap(flaw -> flaw.statuses().stream())
            .collect(
                Collectors.groupingBy(StatusRow::product, LinkedHashMap::new, Collectors.toList()));
    List<ProductVersions> tables = new ArrayList<>();
    byProduct.forEach((product, all) -> {
      List<StatusRow> rows = all.stream().distinct().toList();
      List<Row> shown = rows.stream().map(row -> row(row, rows, saying)).distinct().toList();
      tables.add(new ProductVersions(product.name(), shown));
    });
    return tables;
  }

  private static Row row(StatusRow row, List<StatusRow> all, Saying saying) {
    return switch (row) {
      case AffectedRange affected ->
          new Row(
              text(affected.stream()),
              RangeWords.of(affected.versions(), saying.words()),
              Status.AFFECTED,
              fixed(affected, all),
              note(affected, saying));
      case FixedVersion fixed ->
          new Row(
              text(fixed.stream()),
              saying.words().say("range.fixed", fixed.version()),
              Status.FIXED,
              "",
              String.join(", ", fixed.platforms()));
      case NotAffected spared ->
          new Row(
              text(spared.stream()),
              RangeWords.of(spared.versions(), saying.words()),
              Status.NOT_AFFECTED,
              "",
              saying.of(text(spared.statement())));
      case UnderInvestigation open ->
          new Row(
              text(open.stream()),
              RangeWords.of(open.versions(), saying.words()),
              Status.UNDER_INVESTIGATION,
              "",
              "");
      case Remainder rest -> new Row("", saying.words().say("range.rest"), status(rest), "", "");
    };
  }

  private static Status status(Remainder rest) {
    return switch (rest.status()) {
      case AFFECTED -> Status.AFFECTED;
      case NOT_AFFECTED -> Status.NOT_AFFECTED;
      case UNKNOWN -> Status.UNKNOWN;
    };
  }

  /// The first fixed version: the one the range ends before, or the one named for the stream.
  static String fixed(AffectedRange affected, List<StatusRow> all) {
    VersionRange versions = affected.versions();
    if (versions.to() instanceof UpperBound.Before(String version)) {
      return version;
    }
    String stream = affected.stream();
    if (stream == null) {
      return "";
    }
    return all.stream()
        .filter(FixedVersion.class::isInstance)
        .map(FixedVersion.class::cast)
        .filter(fixed -> Objects.equals(fixed.stream(), stream))
        .map(FixedVersion::version)
        .findFirst()
        .orElse("");
  }

  private static String note(AffectedRange affected, Saying saying) {
    return Stream.concat(
            affected.platforms().stream(), Stream.ofNullable(affected.condition()).map(saying::of))
        .collect(Collectors.joining(", "));
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }
}
