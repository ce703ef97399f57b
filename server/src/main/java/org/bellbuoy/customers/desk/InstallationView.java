package org.bellbuoy.customers.desk;

import java.time.LocalDate;
import java.util.Optional;
import org.bellbuoy.catalog.Product;
import org.bellbuoy.customers.CustomerInstallation;

/// An installation as pages and answers show it.
///
/// @param facts one `key = value` on each line
/// @param release the number of the release of the catalogue that the version means
/// @param sbom what is kept of its SBOM
public record InstallationView(
    String id,
    String product,
    String productName,
    String label,
    String version,
    Optional<String> release,
    String runBy,
    String runByWords,
    String source,
    String facts,
    Optional<LocalDate> since,
    Optional<LocalDate> until,
    Optional<SbomView> sbom) {

  static InstallationView of(
      CustomerInstallation one,
      Product product,
      Optional<String> release,
      Optional<SbomView> sbom) {
    return new InstallationView(
        one.id().value().toString(),
        product.code(),
        product.name(),
        one.paper().label(),
        one.paper().version(),
        release,
        one.runBy().key(),
        one.runBy().words(),
        one.source().words(),
        one.factLines(),
        one.since(),
        one.until(),
        sbom);
  }
}
