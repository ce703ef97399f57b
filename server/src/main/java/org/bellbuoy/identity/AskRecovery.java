package org.bellbuoy.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.News;
import org.bellbuoy.kernel.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Asks to let somebody begin anew who has lost every factor; nothing changes until another
/// administrator confirms it within three days. The person is told on their account's page.
///
/// Refuses: [NotAllowed], [Missing], [IdentityRefusal.Deactivated],
/// [IdentityRefusal.SecondAdministratorNeeded].
@Component
public class AskRecovery {

  static final Duration LIFE = Duration.ofDays(3);

  private final RecoveryStore store;
  private final PersonStore people;
  private final RoleStore roles;
  private final Authority authority;
  private final News news;
  private final Ids ids;
  private final Clock clock;

  AskRecovery(
      RecoveryStore store,
      PersonStore people,
      RoleStore roles,
      Authority authority,
      News news,
      Ids ids,
      Clock clock) {
    this.store = store;
    this.people = people;
    this.roles = roles;
    this.authority = authority;
    this.news = news;
    this.ids = ids;
    this.clock = clock;
  }

  /// One that is asked for already is answered as it is.
  @Transactional
  public Recovery execute(Viewer viewer, UUID person) {
    authority.require(viewer, Permission.MANAGE_PEOPLE);
    UUID self = authority.requireStaff(viewer).personId();
    PersonRow row = people.hold(person).orElseThrow(() -> new Refused(new Missing()));
    if (row.state() != PersonState.ACTIVE) {
      throw new Refused(new IdentityRefusal.Deactivated());
    }
    requireAnother(self, person);
    Instant now = clock.instant();
    store.endRunOut(person, now);
    return store.openOf(person, now).orElseGet(() -> asked(viewer, self, person, now));
  }

  private Recovery asked(Viewer viewer, UUID self, UUID person, Instant now) {
    Recovery recovery = new Recovery(ids.next(), ids.code(), person, self, now, now.plus(LIFE));
    store.add(recovery);
    news.tell(new RecoveryAsked(viewer.actor(), now, person));
    return recovery;
  }

  private void requireAnother(UUID self, UUID person) {
    List<UUID> others =
        roles.holdAdministrators().stream()
            .filter(one -> !one.equals(self) && !one.equals(person))
            .toList();
    if (others.isEmpty() || self.equals(person)) {
      throw new Refused(new IdentityRefusal.SecondAdministratorNeeded());
    }
  }
}
