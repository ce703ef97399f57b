package org.bellbuoy.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bellbuoy.catalog.Release;
import org.bellbuoy.standards.facts.AffectedRange;
import org.bellbuoy.standards.facts.FixedVersion;
import org.bellbuoy.standards.facts.NotAffected;
import org.bellbuoy.standards.facts.Product;
import org.bellbuoy.standards.facts.StatusRow;
import org.bellbuoy.standards.facts.UnderInvestigation;
import org.bellbuoy.standards.statuses.StatusChecks;
import org.bellbuoy.standards.statuses.StatusProblem;
import org.bellbuoy.standards.statuses.StatusProblemKind;
import org.bellbuoy.standards.statuses.Verdicts;
import org.bellbuoy.standards.versions.UpperBound;
import org.bellbuoy.standards.versions.VersionRange;
import org.jspecify.annotations.Nullable;

/// Holds the lines of an assessment against the catalogue, once.
final class TableMaking {

  private final String vendor;
  private final List<Shelf> shelves;
  private final List<StatusRow> rows = new ArrayList<>();
  private final List<StatusProblem> problems = new ArrayList<>();

  private TableMaking(String vendor, List<Shelf> shelves) {
    this.vendor = vendor;
    this.shelves = shelves;
  }

  static AffectedTable of(String vendor, List<Shelf> shelves, List<AffectedLine> lines) {
    TableMaking making = new TableMaking(vendor, shelves);
    for (int index = 0; index < lines.size(); index++) {
      making.take(lines.get(index), lines.get(index).called(index + 1));
    }
    return making.finish();
  }

  private void take(AffectedLine line, String called) {
    Optional<Shelf> shelf =
        shelves.stream().filter(s -> s.product().code().equals(line.product())).findFirst();
    if (shelf.isEmpty()) {
      problem(StatusProblemKind.UNKNOWN_PRODUCT, line, called + ": no such product.");
      return;
    }
    LineSpan span = new LineSpan(shelf.get(), line);
    span.complaint()
        .ifPresent(words -> problem(StatusProblemKind.UNKNOWN_BOUND, line, called + ": " + words));
    span.range().ifPresent(range -> add(shelf.get(), line, range));
  }

  private void add(Shelf shelf, AffectedLine line, VersionRange range) {
    Product product = shelf.product().toFacts(vendor);
    rows.add(
        switch (line.status()) {
          case AFFECTED ->
              new AffectedRange(product, line.stream(), range, line.platforms(), line.condition());
          case NOT_AFFECTED ->
              new NotAffected(
                  product, line.stream(), range, line.justification(), line.statement());
          case UNDER_INVESTIGATION -> new UnderInvestigation(product, line.stream(), range);
        });
  }

  private AffectedTable finish() {
    problems.addAll(StatusChecks.check(rows, shelves.stream().map(Shelf::known).toList()));
    List<StatusRow> all = new ArrayList<>(rows);
    rows.stream().flatMap(row -> fix(row).stream()).distinct().forEach(all::add);
    return new AffectedTable(all, problems.stream().distinct().toList(), verdicts(all));
  }

  /// A range that ends before a version says that this version is free of the flaw.
  private Optional<FixedVersion> fix(StatusRow row) {
    if (row instanceof AffectedRange range
        && range.versions().to() instanceof UpperBound.Before(var version)) {
      return Optional.of(
          new FixedVersion(
              range.product(),
              range.stream(),
              range.versions().scheme(),
              version,
              releasedOn(range.product().code(), version),
              range.platforms()));
    }
    return Optional.empty();
  }

  private @Nullable Instant releasedOn(String code, String version) {
    return shelf(code)
        .flatMap(shelf -> shelf.release(version))
        .flatMap(Release::releasedOn)
        .map(TableMaking::instant)
        .orElse(null);
  }

  private static Instant instant(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  private List<ReleaseVerdict> verdicts(List<StatusRow> all) {
    return rows.stream()
        .map(row -> row.product().code())
        .distinct()
        .flatMap(code -> shelf(code).stream())
        .flatMap(shelf -> shelf.releases().stream().map(release -> verdict(shelf, release, all)))
        .toList();
  }

  private static ReleaseVerdict verdict(Shelf shelf, Release release, List<StatusRow> all) {
    return new ReleaseVerdict(
        shelf.product().name(),
        shelf.streamOf(release),
        release,
        Verdicts.of(all, shelf.product().code(), release.number()));
  }

  private Optional<Shelf> shelf(String code) {
    return shelves.stream().filter(shelf -> shelf.product().code().equals(code)).findFirst();
  }

  private void problem(StatusProblemKind kind, AffectedLine line, String sentence) {
    problems.add(new StatusProblem(kind, line.product(), sentence));
  }
}
