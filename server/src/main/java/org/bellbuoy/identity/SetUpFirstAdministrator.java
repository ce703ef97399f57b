package org.bellbuoy.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.News;
import org.bellbuoy.kernel.Reading;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.vault.Token;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Uses the set-up link of a new house up and makes its first administrator.
///
/// Refuses: [IdentityRefusal.LinkSpent], [IdentityRefusal.AlreadySetUp], [Invalid].
@Component
public class SetUpFirstAdministrator {

  private final LinkStore links;
  private final RoleStore roles;
  private final PersonMaking making;
  private final PasswordSetting setting;
  private final News news;
  private final Clock clock;

  SetUpFirstAdministrator(
      LinkStore links,
      RoleStore roles,
      PersonMaking making,
      PasswordSetting setting,
      News news,
      Clock clock) {
    this.links = links;
    this.roles = roles;
    this.making = making;
    this.setting = setting;
    this.news = news;
    this.clock = clock;
  }

  /// @return the new administrator, who may now sign in
  @Transactional
  public UUID execute(String token, String name, String email, String password) {
    byte[] hash = Token.presented(token).hash();
    Instant now = clock.instant();
    requireGood(hash, now);
    Reading reading = new Reading();
    NewPerson typed = new NewPerson(name, email, EnumSet.of(Role.ADMINISTRATOR));
    NewPerson read = making.read(reading, typed);
    setting.examine(reading, read.email(), password).finish();
    if (!links.spend(LinkKind.SETUP, hash, now)) {
      throw new Refused(new IdentityRefusal.LinkSpent());
    }
    PersonRow person = making.make(Actor.anyone(), read, PersonState.ACTIVE);
    setting.set(person.id(), password);
    news.tell(new FirstAdministratorSetUp(Actor.person(person.id()), now, person.id()));
    return person.id();
  }

  private void requireGood(byte[] hash, Instant now) {
    if (!links.isGood(LinkKind.SETUP, hash, now)) {
      throw new Refused(new IdentityRefusal.LinkSpent());
    }
    if (roles.hasAdministrator()) {
      throw new Refused(new IdentityRefusal.AlreadySetUp());
    }
  }
}
