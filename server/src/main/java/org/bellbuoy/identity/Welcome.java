package org.bellbuoy.identity;

import java.time.Instant;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.ChangedMeanwhile;
import org.bellbuoy.kernel.DomainEvent;
import org.bellbuoy.kernel.News;
import org.bellbuoy.kernel.Refused;
import org.springframework.stereotype.Component;

/// Makes somebody active who has used an invitation up; what was open before ends.
@Component
class Welcome {

  private final PersonStore people;
  private final AccountEnding ending;
  private final News news;

  Welcome(PersonStore people, AccountEnding ending, News news) {
    this.people = people;
    this.ending = ending;
    this.news = news;
  }

  /// Refuses: [ChangedMeanwhile], [IdentityRefusal.LinkSpent].
  void welcome(PersonRow person, Instant now) {
    ending.endAll(Actor.person(person.id()), person.id());
    if (!people.setState(person.id(), person.version(), PersonState.ACTIVE)) {
      throw new Refused(new ChangedMeanwhile(person.version()));
    }
    news.tell(joinedOrChanged(person, now));
  }

  private static DomainEvent joinedOrChanged(PersonRow person, Instant now) {
    Actor self = Actor.person(person.id());
    return switch (person.state()) {
      case INVITED -> new PersonJoined(self, now, person.id());
      case ACTIVE -> new PasswordChanged(self, now, person.id());
      case DEACTIVATED -> throw new Refused(new IdentityRefusal.LinkSpent());
    };
  }
}
