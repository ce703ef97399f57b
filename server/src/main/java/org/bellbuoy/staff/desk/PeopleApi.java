package org.bellbuoy.staff.desk;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bellbuoy.identity.ChangeRoles;
import org.bellbuoy.identity.DeactivatePerson;
import org.bellbuoy.identity.EndSessions;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.Reading;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.web.IfMatch;
import org.bellbuoy.web.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// The members of staff, their roles, and shutting one out.
@RestController
class PeopleApi {

  record Person(
      String code, String name, String email, String state, List<String> roles, Instant createdAt) {

    static Person of(org.bellbuoy.identity.Person person) {
      return new Person(
          person.code(),
          person.name(),
          person.email(),
          person.state().name().toLowerCase(Locale.ROOT),
          RoleWords.keys(person.roles()),
          person.createdAt());
    }
  }

  record Listing(List<Person> items) {}

  record Roles(@Nullable List<String> roles) {}

  private final People people;
  private final ChangeRoles changeRoles;
  private final DeactivatePerson deactivate;
  private final EndSessions endSessions;

  PeopleApi(
      People people,
      ChangeRoles changeRoles,
      DeactivatePerson deactivate,
      EndSessions endSessions) {
    this.people = people;
    this.changeRoles = changeRoles;
    this.deactivate = deactivate;
    this.endSessions = endSessions;
  }

  @GetMapping("/api/v1/people")
  @Needs(Permission.MANAGE_PEOPLE)
  Listing list(Viewer viewer) {
    return new Listing(people.all(viewer).stream().map(Person::of).toList());
  }

  @GetMapping("/api/v1/people/{code}")
  @Needs(Permission.MANAGE_PEOPLE)
  ResponseEntity<Person> show(Viewer viewer, @PathVariable String code) {
    return answer(find(viewer, code));
  }

  @PutMapping("/api/v1/people/{code}/roles")
  @Needs(Permission.MANAGE_PEOPLE)
  ResponseEntity<Person> changeRoles(
      Viewer viewer,
      @PathVariable String code,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
      @RequestBody Roles wanted) {
    long version = IfMatch.version(match);
    Reading reading = new Reading();
    Set<Role> roles = RoleWords.read(reading, wanted.roles());
    reading.finish();
    changeRoles.execute(viewer, find(viewer, code).id(), version, roles);
    return answer(find(viewer, code));
  }

  @PostMapping("/api/v1/people/{code}/deactivation")
  @Needs(Permission.MANAGE_PEOPLE)
  ResponseEntity<Person> deactivate(
      Viewer viewer,
      @PathVariable String code,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match) {
    deactivate.execute(viewer, find(viewer, code).id(), IfMatch.version(match));
    return answer(find(viewer, code));
  }

  @DeleteMapping("/api/v1/people/{code}/sessions")
  @Needs(Permission.MANAGE_PEOPLE)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void endSessions(Viewer viewer, @PathVariable String code) {
    endSessions.execute(viewer, find(viewer, code).id());
  }

  private org.bellbuoy.identity.Person find(Viewer viewer, String code) {
    return people.findByCode(viewer, code).orElseThrow(() -> new Refused(new Missing()));
  }

  private static ResponseEntity<Person> answer(org.bellbuoy.identity.Person person) {
    return ResponseEntity.ok().eTag(IfMatch.tag(person.version())).body(Person.of(person));
  }
}
