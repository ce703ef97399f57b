package org.bellbuoy.customers.desk;

import java.time.Instant;
import java.util.List;
import org.bellbuoy.customers.Customer;
import org.jspecify.annotations.Nullable;

/// A customer in the API; its code is its id.
record CustomerJson(
    String code,
    String name,
    String address,
    String note,
    String state,
    @Nullable String mergedInto,
    Instant addedAt) {

  /// With everything that belongs to it.
  record Whole(
      CustomerJson customer,
      List<ContactJson> contacts,
      List<EntitlementView> entitlements,
      List<InstallationView> installations,
      List<HistoryLine> history) {}

  static CustomerJson of(Customer customer) {
    return new CustomerJson(
        customer.code(),
        customer.paper().name(),
        customer.paper().address(),
        customer.paper().note(),
        customer.state().words(),
        customer.mergedInto().orElse(null),
        customer.addedAt());
  }
}
