package org.bellbuoy.staff.desk;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bellbuoy.identity.InvitePerson;
import org.bellbuoy.identity.Invited;
import org.bellbuoy.identity.LinkPurpose;
import org.bellbuoy.identity.MakeOneTimeLink;
import org.bellbuoy.identity.NewPerson;
import org.bellbuoy.identity.OneTimeLink;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Person;
import org.bellbuoy.identity.ReactivatePerson;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Letting people in: each answer holds a link to hand on, which works once.
@RestController
class InvitationApi {

  record Wanted(@Nullable String name, @Nullable String email, @Nullable List<String> roles) {}

  record Invitation(String person, String link, Instant expiresAt) {}

  private final InvitePerson invite;
  private final MakeOneTimeLink makeLink;
  private final ReactivatePerson reactivate;
  private final People people;
  private final HandedLinks handed;

  InvitationApi(
      InvitePerson invite,
      MakeOneTimeLink makeLink,
      ReactivatePerson reactivate,
      People people,
      HandedLinks handed) {
    this.invite = invite;
    this.makeLink = makeLink;
    this.reactivate = reactivate;
    this.people = people;
    this.handed = handed;
  }

  @PostMapping("/api/v1/invitations")
  @Needs(Permission.MANAGE_PEOPLE)
  @ResponseStatus(HttpStatus.CREATED)
  Invitation invite(Viewer viewer, @RequestBody Wanted wanted) {
    Reading reading = new Reading();
    Set<Role> roles = RoleWords.read(reading, wanted.roles());
    reading.finish();
    Invited invited =
        invite.execute(viewer, new NewPerson(text(wanted.name()), text(wanted.email()), roles));
    return answer(invited.code(), invited.link());
  }

  @PostMapping("/api/v1/people/{code}/invitation")
  @Needs(Permission.MANAGE_PEOPLE)
  @ResponseStatus(HttpStatus.CREATED)
  Invitation newLink(Viewer viewer, @PathVariable String code) {
    UUID id = find(viewer, code).id();
    return answer(code, makeLink.execute(viewer, new LinkPurpose.Invitation(id)));
  }

  @PostMapping("/api/v1/people/{code}/reactivation")
  @Needs(Permission.MANAGE_PEOPLE)
  @ResponseStatus(HttpStatus.CREATED)
  Invitation reactivate(
      Viewer viewer,
      @PathVariable String code,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match) {
    long version = IfMatch.version(match);
    return answer(code, reactivate.execute(viewer, find(viewer, code).id(), version));
  }

  private Person find(Viewer viewer, String code) {
    return people.findByCode(viewer, code).orElseThrow(() -> new Refused(new Missing()));
  }

  private Invitation answer(String person, OneTimeLink link) {
    return new Invitation(person, handed.address(link), link.expiresAt());
  }

  private static String text(@Nullable String sent) {
    return sent == null ? "" : sent;
  }
}
