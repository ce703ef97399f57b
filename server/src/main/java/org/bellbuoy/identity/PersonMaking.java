package org.bellbuoy.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.News;
import org.bellbuoy.kernel.Reading;
import org.springframework.stereotype.Component;

/// The one place where an account is made.
@Component
class PersonMaking {

  private static final int LONGEST_NAME = 100;

  private final PersonStore people;
  private final RoleStore roles;
  private final Personal personal;
  private final Pepper pepper;
  private final News news;
  private final Ids ids;
  private final Clock clock;

  PersonMaking(
      PersonStore people,
      RoleStore roles,
      Personal personal,
      Pepper pepper,
      News news,
      Ids ids,
      Clock clock) {
    this.people = people;
    this.roles = roles;
    this.personal = personal;
    this.pepper = pepper;
    this.news = news;
    this.ids = ids;
    this.clock = clock;
  }

  /// Reads what was typed; the flaws are in the reading.
  NewPerson read(Reading reading, NewPerson typed) {
    String name = reading.line("name", typed.name(), LONGEST_NAME);
    String email = EmailAddress.read(reading, "email", typed.email());
    if (typed.roles().isEmpty()) {
      reading.flaw("roles", "Choose at least one role.");
    }
    if (people.isTaken(lookup(email))) {
      reading.flaw("email", "Somebody with this e-mail address has an account already.");
    }
    return new NewPerson(name, email, typed.roles());
  }

  PersonRow make(Actor by, NewPerson read, PersonState state) {
    Instant now = clock.instant();
    UUID id = ids.next();
    PersonRow person =
        new PersonRow(
            id,
            ids.code(),
            personal.seal(id, Personal.Field.NAME, read.name()),
            personal.seal(id, Personal.Field.EMAIL, read.email()),
            state,
            read.roles(),
            now,
            0);
    people.add(person, lookup(read.email()));
    read.roles().forEach(role -> grant(by, id, role, now));
    return person;
  }

  private void grant(Actor by, UUID person, Role role, Instant now) {
    roles.grant(person, role, now);
    news.tell(new RoleGranted(by, now, person, role));
  }

  private byte[] lookup(String email) {
    return pepper.hash("email", EmailAddress.comparable(email));
  }
}
