package org.bellbuoy.customers;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.bellbuoy.catalog.ProductId;

/// A customer may use a product by contract.
///
/// @param since open where it was not said
/// @param until the last day; open where none was said
public record Entitlement(ProductId product, Optional<LocalDate> since, Optional<LocalDate> until) {

  boolean covers(ProductId asked, LocalDate day) {
    return product.equals(asked) && (until.isEmpty() || !until.get().isBefore(day));
  }

  /// As long as both together, for when two customers turn out to be one.
  Entitlement with(Entitlement other) {
    return new Entitlement(
        product,
        both(since, other.since, Comparator.reverseOrder()),
        both(until, other.until, Comparator.naturalOrder()));
  }

  /// Open wins, because nothing that was given may get lost.
  private static Optional<LocalDate> both(
      Optional<LocalDate> one, Optional<LocalDate> other, Comparator<LocalDate> wider) {
    return one.isEmpty() || other.isEmpty()
        ? Optional.empty()
        : Optional.of(wider.compare(one.get(), other.get()) >= 0 ? one.get() : other.get());
  }
}
