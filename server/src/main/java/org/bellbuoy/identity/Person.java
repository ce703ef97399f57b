package org.bellbuoy.identity;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/// An account as administrators, and its owner, see it.
///
/// @param code what names the person in addresses
public record Person(
    UUID id,
    String code,
    String name,
    String email,
    PersonState state,
    Set<Role> roles,
    Instant createdAt,
    long version) {

  public Person {
    roles = Set.copyOf(roles);
  }
}
