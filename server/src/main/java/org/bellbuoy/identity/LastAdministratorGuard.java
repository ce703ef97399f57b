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

  void requireAnotherThan(UUID person) {
    List<UUID> administrators = roles.holdAdministrators();
    if (administrators.equals(List.of(person))) {
      throw new Refused(new IdentityRefusal.LastAdministrator());
    }
  }
}
