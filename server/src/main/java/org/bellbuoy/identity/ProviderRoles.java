package org.bellbuoy.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;

/// Gives and takes roles as the groups at the identity provider say. Roles that no group governs
/// stay as they were given by hand; the last administrator stays one.
@Component
class ProviderRoles {

  private final RoleStore roles;
  private final LastAdministratorGuard guard;
  private final News news;
  private final Clock clock;

  ProviderRoles(RoleStore roles, LastAdministratorGuard guard, News news, Clock clock) {
    this.roles = roles;
    this.guard = guard;
    this.news = news;
    this.clock = clock;
  }

  /// Open sessions and tokens have them from the next request on.
  ///
  /// @return the roles this person has now
  Set<Role> apply(PersonRow person, ProviderSettings provider, ProviderClaims claims) {
    Set<Role> given = provider.rolesOf(claims.groups());
    Set<Role> now = EnumSet.noneOf(Role.class);
    now.addAll(person.roles());
    for (Role role : provider.governed()) {
      if (given.contains(role) && now.add(role)) {
        grant(person, role);
      }
      if (!given.contains(role) && now.contains(role) && mayTake(person, role)) {
        now.remove(role);
        take(person, role);
      }
    }
    return now;
  }

  private boolean mayTake(PersonRow person, Role role) {
    return role != Role.ADMINISTRATOR || !guard.isLast(person.id());
  }

  private void grant(PersonRow person, Role role) {
    Instant now = clock.instant();
    roles.grant(person.id(), role, now);
    news.tell(new RoleGranted(Actor.machine(), now, person.id(), role));
  }

  private void take(PersonRow person, Role role) {
    roles.take(person.id(), role);
    news.tell(new RoleTaken(Actor.machine(), clock.instant(), person.id(), role));
  }
}
