package org.bellbuoy.customers;

import java.time.LocalDate;
import java.util.Optional;
import org.bellbuoy.catalog.ProductId;
import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;

/// For how long a customer may use a product, as typed.
public record EntitlementForm(@Nullable String since, @Nullable String until) {

  static final int MOST = 500;

  Entitlement read(ProductId product) {
    Reading reading = new Reading();
    Optional<LocalDate> first = Typed.date(reading, "since", since);
    Optional<LocalDate> last = Typed.date(reading, "until", until);
    Typed.ordered(reading, first, last);
    reading.finish();
    return new Entitlement(product, first, last);
  }
}
