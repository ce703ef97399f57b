package org.bellbuoy.identity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The outcome of comparing a password. Only [PasswordCheck] makes one, so nobody is signed in
/// without it.
public final class CheckedPassword {

  private final boolean admitted;
  private final boolean right;
  private final Optional<UUID> person;
  private final Arrival arrival;
  private final List<Throttle.Lane> lanes;

  CheckedPassword(
      boolean admitted,
      boolean right,
      Optional<UUID> person,
      Arrival arrival,
      List<Throttle.Lane> lanes) {
    this.admitted = admitted;
    this.right = right;
    this.person = person;
    this.arrival = arrival;
    this.lanes = lanes;
  }

  boolean admitted() {
    return admitted;
  }

  /// The person who has proved to be so.
  Optional<UUID> proved() {
    return right ? person : Optional.empty();
  }

  /// The person whose account was tried.
  Optional<UUID> tried() {
    return person;
  }

  Arrival arrival() {
    return arrival;
  }

  List<Throttle.Lane> lanes() {
    return lanes;
  }
}
