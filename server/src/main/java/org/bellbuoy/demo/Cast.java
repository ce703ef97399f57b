package org.bellbuoy.demo;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;

/// The staff of the sample vendor, one person for each role.
record Cast(Map<Role, Viewer.Staff> people) {

  Cast {
    people = Map.copyOf(people);
  }

  Viewer.Staff the(Role role) {
    return Optional.ofNullable(people.get(role)).orElseThrow();
  }

  Collection<Viewer.Staff> all() {
    return people.values();
  }
}
