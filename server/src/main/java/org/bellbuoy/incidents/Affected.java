package org.bellbuoy.incidents;

import java.util.UUID;
import org.bellbuoy.customers.CustomerId;

/// A customer whom an incident affects.
///
/// @param reached as persons wrote it down
/// @param letter how far a letter has come
/// @param tries how often they were not reached
/// @param version counts the changes; deeds take the one that was read
public record Affected(
    UUID incident, CustomerId customer, Reached reached, ByLetter letter, int tries, long version) {

  /// Whether they know, by whatever way.
  public Reached known() {
    return letter == ByLetter.DELIVERED ? Reached.INFORMED : reached;
  }

  Affected by(ByLetter latest) {
    return new Affected(incident, customer, reached, latest, tries, version);
  }

  /// As somebody had read it.
  Affected read(long readVersion) {
    return new Affected(incident, customer, reached, letter, tries, readVersion);
  }

  Affected told() {
    return new Affected(incident, customer, Reached.INFORMED, letter, tries, version);
  }

  Affected tried(Reached after) {
    return new Affected(incident, customer, after, letter, tries + 1, version);
  }
}
