package org.bellbuoy.customers.desk;

import java.time.LocalDate;
import java.util.Optional;
import org.bellbuoy.catalog.Product;
import org.bellbuoy.customers.Entitlement;

/// An entitlement as pages and answers show it.
public record EntitlementView(
    String product, String productName, Optional<LocalDate> since, Optional<LocalDate> until) {

  static EntitlementView of(Entitlement entitlement, Product product) {
    return new EntitlementView(
        product.code(), product.name(), entitlement.since(), entitlement.until());
  }
}
