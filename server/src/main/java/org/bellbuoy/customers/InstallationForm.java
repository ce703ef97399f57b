package org.bellbuoy.customers;

import java.time.LocalDate;
import java.util.Optional;
import org.bellbuoy.catalog.Product;
import org.bellbuoy.catalog.ProductId;
import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;

/// An installation as typed.
///
/// @param product the code of the product
/// @param versionText as the customer says it; `version` is that of the customer in a form
/// @param facts one `key = value` on each line
public record InstallationForm(
    @Nullable String product,
    @Nullable String label,
    @Nullable String versionText,
    @Nullable String runBy,
    @Nullable String facts,
    @Nullable String since,
    @Nullable String until) {

  static final int MOST = 2_000;
  private static final int LABEL = 120;
  private static final int VERSION = 100;

  public static InstallationForm empty() {
    return new InstallationForm("", "", "", RunBy.CUSTOMER.key(), "", "", "");
  }

  public static InstallationForm of(CustomerInstallation known, String product) {
    return new InstallationForm(
        product,
        known.paper().label(),
        known.paper().version(),
        known.runBy().key(),
        known.factLines(),
        known.since().map(LocalDate::toString).orElse(""),
        known.until().map(LocalDate::toString).orElse(""));
  }

  CustomerInstallation read(
      InstallationId id, CustomerId customer, Source source, Optional<Product> found) {
    Reading reading = new Reading();
    if (found.isEmpty()) {
      reading.flaw("product", "Choose a product of the catalogue.");
    }
    InstallationPaper paper =
        new InstallationPaper(
            reading.optionalLine("label", label, LABEL),
            reading.optionalLine("versionText", versionText, VERSION),
            Typed.facts(reading, facts));
    RunBy by = reading.choice("runBy", runBy, RunBy.class).orElse(RunBy.CUSTOMER);
    Optional<LocalDate> first = Typed.date(reading, "since", since);
    Optional<LocalDate> last = Typed.date(reading, "until", until);
    Typed.ordered(reading, first, last);
    reading.finish();
    ProductId of = found.map(Product::id).orElseThrow();
    return new CustomerInstallation(id, customer, of, by, source, first, last, paper);
  }
}
