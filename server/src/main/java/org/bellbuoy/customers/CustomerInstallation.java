package org.bellbuoy.customers;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bellbuoy.catalog.ProductId;

/// A product that runs at a customer.
///
/// @param until the last day; open while it runs
public record CustomerInstallation(
    InstallationId id,
    CustomerId customer,
    ProductId product,
    RunBy runBy,
    Source source,
    Optional<LocalDate> since,
    Optional<LocalDate> until,
    InstallationPaper paper) {

  CustomerInstallation of(CustomerId other, String label) {
    InstallationPaper named = new InstallationPaper(label, paper.version(), paper.facts());
    return new CustomerInstallation(id, other, product, runBy, source, since, until, named);
  }

  boolean runsOn(LocalDate day) {
    return until.isEmpty() || !until.get().isBefore(day);
  }

  /// Is it the same one, as far as its product and its label say?
  boolean isSameAs(CustomerInstallation other) {
    return product.equals(other.product) && paper.label().equals(other.paper.label());
  }

  /// The facts as one types them, sorted by their keys.
  public String factLines() {
    return paper.facts().entrySet().stream()
        .sorted(java.util.Map.Entry.comparingByKey())
        .map(fact -> fact.getKey() + " = " + fact.getValue())
        .collect(Collectors.joining("\n"));
  }
}
