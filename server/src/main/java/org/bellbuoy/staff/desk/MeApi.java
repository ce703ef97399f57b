package org.bellbuoy.staff.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Person;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.Needs;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Who the caller is.
@RestController
class MeApi {

  /// The caller's account, and the roles this session or token may use.
  record Me(String code, String name, String email, List<String> roles, Instant since) {}

  private final People people;
  private final OwnPassword ownPassword;

  MeApi(People people, OwnPassword ownPassword) {
    this.people = people;
    this.ownPassword = ownPassword;
  }

  /// Every session but this one ends; tokens stay.
  @PutMapping("/api/v1/me/password")
  @Needs(Permission.OWN_ACCESS)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void changePassword(
      Viewer viewer, HttpServletRequest request, @RequestBody PasswordChange asked) {
    ownPassword.change(viewer, request, asked.current(), asked.password());
  }

  /// The password that stands, and the one that shall.
  record PasswordChange(String current, String password) {

    @Override
    public String toString() {
      return "PasswordChange[]";
    }
  }

  @GetMapping("/api/v1/me")
  @Needs(Permission.STAFF)
  Me me(Viewer viewer) {
    Person self = people.self(viewer);
    return new Me(
        self.code(), self.name(), self.email(), RoleWords.keys(viewer.roles()), self.createdAt());
  }
}
