package org.bellbuoy.identity;

import java.time.Clock;
import java.util.UUID;
import org.bellbuoy.kernel.ChangedMeanwhile;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.News;
import org.bellbuoy.kernel.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Shuts a person out: no session, token or link of theirs works from the next request on.
///
/// Refuses: [NotAllowed], [Missing], [ChangedMeanwhile], [IdentityRefusal.LastAdministrator].
@Component
public class DeactivatePerson {

  private final PersonStore people;
  private final LastAdministratorGuard guard;
  private final AccountEnding ending;
  private final EligibleStore eligible;
  private final Authority authority;
  private final News news;
  private final Clock clock;

  DeactivatePerson(
      PersonStore people,
      LastAdministratorGuard guard,
      AccountEnding ending,
      EligibleStore eligible,
      Authority authority,
      News news,
      Clock clock) {
    this.people = people;
    this.guard = guard;
    this.ending = ending;
    this.eligible = eligible;
    this.authority = authority;
    this.news = news;
    this.clock = clock;
  }

  @Transactional
  public void execute(Viewer viewer, UUID id, long expectedVersion) {
    authority.require(viewer, Permission.MANAGE_PEOPLE);
    guard.requireAnotherThan(id);
    PersonRow person = people.hold(id).orElseThrow(() -> new Refused(new Missing()));
    if (!people.setState(id, expectedVersion, PersonState.DEACTIVATED)) {
      throw new Refused(new ChangedMeanwhile(person.version()));
    }
    eligible.left(person.roles(), clock.instant());
    ending.forgetAll(viewer.actor(), id);
    news.tell(new PersonDeactivated(viewer.actor(), clock.instant(), id));
  }
}
