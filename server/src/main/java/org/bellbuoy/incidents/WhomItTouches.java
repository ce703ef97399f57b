package org.bellbuoy.incidents;

import java.util.List;
import org.bellbuoy.customers.Contact;
import org.bellbuoy.customers.Customer;

/// Which data an incident exposed, and which customers it affects.
///
/// @param incident the incident
public record WhomItTouches(Incident incident, List<Exposure> exposures, List<Named> customers) {

  public WhomItTouches {
    exposures = List.copyOf(exposures);
    customers = List.copyOf(customers);
  }

  /// One of the customers.
  public record Named(Customer customer, Affected affected) {}

  /// One of them with everything: to whom we speak there, and what was tried, the latest first.
  public record Whole(
      Incident incident, Named named, List<Contact> contacts, List<Attempt> attempts) {

    public Whole {
      contacts = List.copyOf(contacts);
      attempts = List.copyOf(attempts);
    }
  }
}
