package org.bellbuoy.identity;

import java.util.List;
import java.util.UUID;
import org.bellbuoy.kernel.Refused;
import org.springframework.stereotype.Component;

/// Sees to it that somebody can always let people in.
@Component
class LastAdministratorGuard {

  private final RoleStore roles;

  LastAdministratorGuard(RoleStore roles) {
    this.roles = roles;
  }

  boolean isLast(UUID person) {
    return roles.holdAdministrators().equals(List.of(person));
  }

  void requireAnotherThan(UUID person) {
    if (isLast(person)) {
      throw new Refused(new IdentityRefusal.LastAdministrator());
    }
  }
}
