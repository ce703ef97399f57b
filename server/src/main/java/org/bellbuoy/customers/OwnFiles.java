package org.bellbuoy.customers;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.AtCounter;
import org.springframework.stereotype.Component;

/// What a customer reads of the register: their own name and what runs there; no word of ours about
/// them.
@Component
@AtCounter
public class OwnFiles {

  private final OwnStore store;
  private final Authority authority;
  private final Clock clock;

  OwnFiles(OwnStore store, Authority authority, Clock clock) {
    this.store = store;
    this.authority = authority;
    this.clock = clock;
  }

  /// What we call the customer.
  public String name(Viewer viewer) {
    return store.name(authority.requireCustomer(viewer).customer());
  }

  /// What runs there today, and what they may use and told us of none, by the names of the
  /// products.
  public List<OwnInstallation> installations(Viewer viewer) {
    UUID customer = authority.requireCustomer(viewer).customer();
    LocalDate today = clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
    return Stream.concat(
            store.installations(customer).stream(), store.undeclared(customer).stream())
        .filter(each -> each.runsOn(today))
        .toList();
  }
}
