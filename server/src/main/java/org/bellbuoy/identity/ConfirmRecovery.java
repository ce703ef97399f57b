package org.bellbuoy.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Confirms, as a second administrator who knows by other means who is asking, that somebody begins
/// anew: every factor, session, token and link of theirs ends, and a new link is made to hand on.
///
/// Refuses: [NotAllowed], [Missing], [IdentityRefusal.SecondAdministratorNeeded].
@Component
public class ConfirmRecovery {

  private final RecoveryStore store;
  private final PersonStore people;
  private final FactorReset reset;
  private final Authority authority;
  private final Clock clock;

  ConfirmRecovery(
      RecoveryStore store,
      PersonStore people,
      FactorReset reset,
      Authority authority,
      Clock clock) {
    this.store = store;
    this.people = people;
    this.reset = reset;
    this.authority = authority;
    this.clock = clock;
  }

  @Transactional
  public OneTimeLink execute(Viewer viewer, UUID person) {
    authority.require(viewer, Permission.MANAGE_PEOPLE);
    UUID self = authority.requireStaff(viewer).personId();
    Instant now = clock.instant();
    PersonRow row =
        people
            .hold(person)
            .filter(held -> held.state() == PersonState.ACTIVE)
            .orElseThrow(() -> new Refused(new Missing()));
    Recovery open = store.openOf(row.id(), now).orElseThrow(() -> new Refused(new Missing()));
    if (self.equals(open.askedBy()) || self.equals(person)) {
      throw new Refused(new IdentityRefusal.SecondAdministratorNeeded());
    }
    if (!store.end(open.id(), self, now)) {
      throw new Refused(new Missing());
    }
    return reset.reset(viewer.actor(), person);
  }
}
