package org.bellbuoy.identity;

import java.util.Set;
import java.util.UUID;

/// A person as everybody on the staff sees one: enough to assign work and to name who did it.
public record Colleague(UUID id, String code, String name, Set<Role> roles) {

  public Colleague {
    roles = Set.copyOf(roles);
  }
}
