package org.bellbuoy.staff.desk;

import org.bellbuoy.identity.Person;
import org.bellbuoy.identity.PersonState;
import org.bellbuoy.web.page.Tone;

/// A person in the list.
public record PersonLine(
    String code, String name, String email, String roles, String state, Tone tone) {

  static PersonLine of(Person person) {
    return new PersonLine(
        person.code(),
        person.name(),
        person.email(),
        RoleWords.listed(person.roles()),
        word(person.state()),
        tone(person.state()));
  }

  private static String word(PersonState state) {
    return switch (state) {
      case INVITED -> "invited";
      case ACTIVE -> "active";
      case DEACTIVATED -> "deactivated";
    };
  }

  private static Tone tone(PersonState state) {
    return switch (state) {
      case INVITED -> Tone.INFO;
      case ACTIVE -> Tone.GOOD;
      case DEACTIVATED -> Tone.NEUTRAL;
    };
  }
}
