package org.bellbuoy.staff.desk;

import java.util.List;
import java.util.Set;
import org.bellbuoy.identity.NewPerson;
import org.bellbuoy.identity.Role;
import org.bellbuoy.kernel.Reading;

/// The form of an invitation, as typed.
public record PersonForm(String name, String email, List<String> roles) {

  public PersonForm {
    roles = List.copyOf(roles);
  }

  static PersonForm empty() {
    return new PersonForm("", "", List.of());
  }

  NewPerson read() {
    Reading reading = new Reading();
    Set<Role> chosen = RoleWords.read(reading, roles);
    reading.finish();
    return new NewPerson(name, email, chosen);
  }
}
