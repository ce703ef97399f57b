package org.bellbuoy.identity;

import java.util.Set;

/// Who is to be let in: as typed, not yet checked.
public record NewPerson(String name, String email, Set<Role> roles) {

  public NewPerson {
    roles = Set.copyOf(roles);
  }
}
