package org.bellbuoy.incidents;

import java.util.UUID;
import org.bellbuoy.customers.CustomerId;

/// A customer whom an incident affects.
///
/// @param tries how often they were not reached
/// @param version counts the changes; deeds take the one that was read
public record Affected(
    UUID incident, CustomerId customer, Reached reached, int tries, long version) {

  /// As somebody had read it.
  Affected read(long readVersion) {
    return new Affected(incident, customer, reached, tries, readVersion);
  }

  Affected told() {
    return new Affected(incident, customer, Reached.INFORMED, tries, version);
  }

  Affected tried(Reached after) {
    return new Affected(incident, customer, after, tries + 1, version);
  }
}
