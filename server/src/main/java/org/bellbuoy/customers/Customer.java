package org.bellbuoy.customers;

import java.time.Instant;
import java.util.Optional;

/// An organisation that uses our products by contract.
///
/// @param code the number we know it by; stands in addresses and in clear
/// @param mergedInto the code of the one that has everything of it now
/// @param version changes with everything that belongs to the customer
public record Customer(
    CustomerId id,
    String code,
    CustomerState state,
    Optional<String> mergedInto,
    CustomerPaper paper,
    Instant addedAt,
    long version) {

  public String name() {
    return paper.name();
  }

  public boolean isActive() {
    return state == CustomerState.ACTIVE;
  }
}
