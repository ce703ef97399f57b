package org.bellbuoy.identity;

import java.time.Clock;
import java.util.Optional;
import org.bellbuoy.kernel.News;
import org.bellbuoy.kernel.Reading;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lets a new member of staff in: an account without a password, and a link to choose one.
///
/// Refuses: [NotAllowed], [Invalid].
@Component
public class InvitePerson {

  private final PersonMaking making;
  private final LinkMaking links;
  private final Authority authority;
  private final News news;
  private final Clock clock;

  InvitePerson(PersonMaking making, LinkMaking links, Authority authority, News news, Clock clock) {
    this.making = making;
    this.links = links;
    this.authority = authority;
    this.news = news;
    this.clock = clock;
  }

  @Transactional
  public Invited execute(Viewer viewer, NewPerson typed) {
    authority.require(viewer, Permission.MANAGE_PEOPLE);
    Reading reading = new Reading();
    NewPerson read = making.read(reading, typed);
    reading.finish();
    PersonRow person = making.make(viewer.actor(), read, PersonState.INVITED);
    news.tell(new PersonInvited(viewer.actor(), clock.instant(), person.id()));
    OneTimeLink link = links.make(viewer.actor(), LinkKind.INVITATION, Optional.of(person.id()));
    return new Invited(person.id(), person.code(), link);
  }
}
