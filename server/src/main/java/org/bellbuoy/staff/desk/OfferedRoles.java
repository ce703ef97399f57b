package org.bellbuoy.staff.desk;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.bellbuoy.identity.Role;
import org.bellbuoy.web.PartsInUse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// The roles that are offered when somebody is given some.
@Component
class OfferedRoles {

  private final ObjectProvider<PartsInUse> parts;

  OfferedRoles(ObjectProvider<PartsInUse> parts) {
    this.parts = parts;
  }

  /// @param held what the person holds; it is offered whatever is switched off
  Set<Role> offered(Set<Role> held) {
    return Arrays.stream(Role.values())
        .filter(role -> held.contains(role) || parts.stream().allMatch(seam -> seam.offers(role)))
        .collect(Collectors.toUnmodifiableSet());
  }
}
