package org.bellbuoy.identity;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps how somebody likes the desk. No news: it concerns nobody else. Refuses: [NotAllowed].
@Component
public class SetPreferences {

  private final PersonStore people;
  private final Authority authority;

  SetPreferences(PersonStore people, Authority authority) {
    this.people = people;
    this.authority = authority;
  }

  @Transactional
  public void execute(Viewer viewer, Preferences preferences) {
    people.setPreferences(authority.requireStaff(viewer).personId(), preferences);
  }
}
