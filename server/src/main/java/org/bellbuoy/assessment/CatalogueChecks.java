package org.bellbuoy.assessment;

import java.util.List;
import java.util.Optional;
import org.bellbuoy.catalog.ProductKind;
import org.bellbuoy.catalog.Release;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.standards.facts.FixedVersion;
import org.bellbuoy.standards.facts.StatusRow;
import org.bellbuoy.standards.statuses.StatusChecks;
import org.bellbuoy.standards.statuses.StatusProblem;
import org.springframework.stereotype.Component;

/// What today's catalogue says against rows that were written down before, as in an advisory that
/// is about to become public. Hidden releases count: a fix is staged before it is announced.
@Component
public class CatalogueChecks {

  private static final Viewer HOUSE = new Viewer.Machine();

  private final Shelves shelves;

  CatalogueChecks(Shelves shelves) {
    this.shelves = shelves;
  }

  public CatalogueFindings check(List<StatusRow> rows) {
    List<Shelf> all = shelves.all(HOUSE);
    return new CatalogueFindings(ranges(rows, all), builds(rows, all));
  }

  private static List<String> ranges(List<StatusRow> rows, List<Shelf> all) {
    return StatusChecks.check(rows, all.stream().map(Shelf::known).toList()).stream()
        .map(StatusProblem::sentence)
        .distinct()
        .toList();
  }

  private static List<String> builds(List<StatusRow> rows, List<Shelf> all) {
    return rows.stream()
        .filter(FixedVersion.class::isInstance)
        .map(FixedVersion.class::cast)
        .flatMap(fixed -> missing(fixed, all).stream())
        .distinct()
        .toList();
  }

  /// What we run ourselves has no builds.
  private static Optional<String> missing(FixedVersion fixed, List<Shelf> all) {
    Optional<Shelf> own =
        all.stream()
            .filter(shelf -> shelf.product().code().equals(fixed.product().code()))
            .findFirst();
    if (own.filter(shelf -> shelf.product().kind() == ProductKind.HOSTED).isPresent()) {
      return Optional.empty();
    }
    Optional<Release> build = own.flatMap(shelf -> shelf.release(fixed.version()));
    String called = fixed.product().name() + " " + fixed.version();
    if (build.isEmpty()) {
      return Optional.of(called + " is not registered in the catalogue.");
    }
    return build.get().sha256().isEmpty()
        ? Optional.of(called + " has no SHA-256 in the catalogue.")
        : Optional.empty();
  }
}
