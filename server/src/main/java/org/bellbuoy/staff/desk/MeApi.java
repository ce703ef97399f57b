package org.bellbuoy.staff.desk;

import java.time.Instant;
import java.util.List;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Person;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.Needs;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Who the caller is.
@RestController
class MeApi {

  /// The caller's account, and the roles this session or token may use.
  record Me(String code, String name, String email, List<String> roles, Instant since) {}

  private final People people;

  MeApi(People people) {
    this.people = people;
  }

  @GetMapping("/api/v1/me")
  @Needs(Permission.STAFF)
  Me me(Viewer viewer) {
    Person self = people.self(viewer);
    return new Me(
        self.code(), self.name(), self.email(), RoleWords.keys(viewer.roles()), self.createdAt());
  }
}
