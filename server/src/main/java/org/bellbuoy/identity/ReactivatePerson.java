package org.bellbuoy.identity;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.kernel.ChangedMeanwhile;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.News;
import org.bellbuoy.kernel.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lets a deactivated person in again, by a new invitation; the old password is not enough.
///
/// Refuses: [NotAllowed], [Missing], [ChangedMeanwhile].
@Component
public class ReactivatePerson {

  private final PersonStore people;
  private final LinkMaking links;
  private final Authority authority;
  private final News news;
  private final Clock clock;

  ReactivatePerson(
      PersonStore people, LinkMaking links, Authority authority, News news, Clock clock) {
    this.people = people;
    this.links = links;
    this.authority = authority;
    this.news = news;
    this.clock = clock;
  }

  @Transactional
  public OneTimeLink execute(Viewer viewer, UUID id, long expectedVersion) {
    authority.require(viewer, Permission.MANAGE_PEOPLE);
    PersonRow person =
        people
            .hold(id)
            .filter(row -> row.state() == PersonState.DEACTIVATED)
            .orElseThrow(() -> new Refused(new Missing()));
    if (!people.setState(id, expectedVersion, PersonState.INVITED)) {
      throw new Refused(new ChangedMeanwhile(person.version()));
    }
    news.tell(new PersonReactivated(viewer.actor(), clock.instant(), id));
    return links.make(viewer.actor(), LinkKind.INVITATION, Optional.of(id));
  }
}
