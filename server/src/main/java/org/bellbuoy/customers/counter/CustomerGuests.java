package org.bellbuoy.customers.counter;

import java.util.Optional;
import org.bellbuoy.customers.CustomerVisits;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.counter.GuestList;
import org.springframework.stereotype.Component;

/// Tells the counter's filter which customer it is.
@Component
class CustomerGuests implements GuestList {

  private final CustomerVisits visits;

  CustomerGuests(CustomerVisits visits) {
    this.visits = visits;
  }

  @Override
  public Optional<Viewer.Customer> viewer(String session) {
    return visits.viewer(session);
  }
}
