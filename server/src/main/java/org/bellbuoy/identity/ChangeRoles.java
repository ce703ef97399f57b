package org.bellbuoy.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.ChangedMeanwhile;
import org.bellbuoy.kernel.Invalid;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.News;
import org.bellbuoy.kernel.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Gives a person exactly these roles; open sessions and tokens have them from the next request on.
///
/// Refuses: [NotAllowed], [Missing], [Invalid], [ChangedMeanwhile], [IdentityRefusal.Deactivated],
/// [IdentityRefusal.LastAdministrator].
@Component
public class ChangeRoles {

  private final PersonStore people;
  private final RoleStore roles;
  private final EligibleStore eligible;
  private final LastAdministratorGuard guard;
  private final Authority authority;
  private final News news;
  private final Clock clock;

  ChangeRoles(
      PersonStore people,
      RoleStore roles,
      EligibleStore eligible,
      LastAdministratorGuard guard,
      Authority authority,
      News news,
      Clock clock) {
    this.people = people;
    this.roles = roles;
    this.eligible = eligible;
    this.guard = guard;
    this.authority = authority;
    this.news = news;
    this.clock = clock;
  }

  @Transactional
  public void execute(Viewer viewer, UUID id, long expectedVersion, Set<Role> wanted) {
    authority.require(viewer, Permission.MANAGE_PEOPLE);
    requireSome(wanted);
    if (!wanted.contains(Role.ADMINISTRATOR)) {
      guard.requireAnotherThan(id);
    }
    PersonRow person = people.hold(id).orElseThrow(() -> new Refused(new Missing()));
    requireNotDeactivated(person);
    if (!people.touch(id, expectedVersion)) {
      throw new Refused(new ChangedMeanwhile(person.version()));
    }
    change(viewer.actor(), person, wanted);
  }

  private void change(Actor by, PersonRow person, Set<Role> wanted) {
    Instant now = clock.instant();
    for (Role role : minus(wanted, person.roles())) {
      roles.grant(person.id(), role, now);
      news.tell(new RoleGranted(by, now, person.id(), role));
    }
    eligible.left(minus(person.roles(), wanted), now);
    for (Role role : minus(person.roles(), wanted)) {
      roles.take(person.id(), role);
      news.tell(new RoleTaken(by, now, person.id(), role));
    }
  }

  private static Set<Role> minus(Set<Role> some, Set<Role> others) {
    EnumSet<Role> left = EnumSet.noneOf(Role.class);
    left.addAll(some);
    left.removeAll(others);
    return left;
  }

  private static void requireSome(Set<Role> wanted) {
    if (wanted.isEmpty()) {
      throw new Refused(Invalid.of("roles", "Choose at least one role."));
    }
  }

  private static void requireNotDeactivated(PersonRow person) {
    if (person.state() == PersonState.DEACTIVATED) {
      throw new Refused(new IdentityRefusal.Deactivated());
    }
  }
}
