package org.bellbuoy.staff.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bellbuoy.identity.ChangeRoles;
import org.bellbuoy.identity.DeactivatePerson;
import org.bellbuoy.identity.EndSessions;
import org.bellbuoy.identity.LinkPurpose;
import org.bellbuoy.identity.MakeOneTimeLink;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Person;
import org.bellbuoy.identity.ReactivatePerson;
import org.bellbuoy.identity.Recoveries;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Sessions;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.Reading;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.SeeOther;
import org.bellbuoy.web.SentForm;
import org.bellbuoy.web.Viewers;
import org.bellbuoy.web.desk.DeskFrames;
import org.bellbuoy.web.page.FormErrors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// One member of staff, for whoever administers: roles, a new password link, in and out.
@Controller
class PersonPages {

  private static final String ROLES = "roles";

  private final DeskFrames frames;
  private final People people;
  private final ChangeRoles changeRoles;
  private final DeactivatePerson deactivate;
  private final ReactivatePerson reactivate;
  private final MakeOneTimeLink makeLink;
  private final Sessions sessions;
  private final EndSessions endSessions;
  private final HandedLinks handed;
  private final Recoveries recoveries;
  private final OfferedRoles offered;

  PersonPages(
      DeskFrames frames,
      People people,
      ChangeRoles changeRoles,
      DeactivatePerson deactivate,
      ReactivatePerson reactivate,
      MakeOneTimeLink makeLink,
      Sessions sessions,
      EndSessions endSessions,
      HandedLinks handed,
      Recoveries recoveries,
      OfferedRoles offered) {
    this.offered = offered;
    this.frames = frames;
    this.people = people;
    this.changeRoles = changeRoles;
    this.deactivate = deactivate;
    this.reactivate = reactivate;
    this.makeLink = makeLink;
    this.sessions = sessions;
    this.endSessions = endSessions;
    this.handed = handed;
    this.recoveries = recoveries;
  }

  @GetMapping("/people/{code}")
  @Needs(Permission.MANAGE_PEOPLE)
  Page show(Viewer viewer, HttpServletRequest request, @PathVariable String code) {
    Person person = person(viewer, code);
    return page(request, person, RoleWords.keys(person.roles()), FormErrors.none());
  }

  @PostMapping("/people/{code}/roles")
  @Needs(Permission.MANAGE_PEOPLE)
  Answer changeRoles(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @RequestParam long version,
      @RequestParam(required = false) @Nullable List<String> roles) {
    Person person = person(viewer, code);
    return SentForm.taken(
        ROLES,
        () -> changeRoles.execute(viewer, person.id(), version, wanted(roles)),
        "/people/" + code,
        errors -> page(request, person, roles == null ? List.of() : roles, errors));
  }

  @PostMapping("/people/{code}/deactivation")
  @Needs(Permission.MANAGE_PEOPLE)
  Answer deactivate(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @RequestParam long version) {
    Person person = person(viewer, code);
    return SentForm.taken(
        ROLES,
        () -> deactivate.execute(viewer, person.id(), version),
        "/people/" + code,
        errors -> page(request, person, RoleWords.keys(person.roles()), errors));
  }

  @PostMapping("/people/{code}/reactivation")
  @Needs(Permission.MANAGE_PEOPLE)
  Page reactivate(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @RequestParam long version) {
    Person person = person(viewer, code);
    return handed.page(request, person.name(), reactivate.execute(viewer, person.id(), version));
  }

  @PostMapping("/people/{code}/invitation")
  @Needs(Permission.MANAGE_PEOPLE)
  Page newLink(Viewer viewer, HttpServletRequest request, @PathVariable String code) {
    Person person = person(viewer, code);
    LinkPurpose purpose = new LinkPurpose.Invitation(person.id());
    return handed.page(request, person.name(), makeLink.execute(viewer, purpose));
  }

  @PostMapping("/people/{code}/sessions/end")
  @Needs(Permission.MANAGE_PEOPLE)
  SeeOther endSessions(Viewer viewer, @PathVariable String code) {
    endSessions.execute(viewer, person(viewer, code).id());
    return new SeeOther("/people/" + code);
  }

  private Person person(Viewer viewer, String code) {
    return people.findByCode(viewer, code).orElseThrow(() -> new Refused(new Missing()));
  }

  private static Set<Role> wanted(@Nullable List<String> roles) {
    Reading reading = new Reading();
    Set<Role> wanted = RoleWords.read(reading, roles);
    reading.finish();
    return wanted;
  }

  private Page page(
      HttpServletRequest request, Person person, List<String> ticked, FormErrors errors) {
    Map<String, Object> model = new HashMap<>();
    model.put("frame", frames.of(request, "Person"));
    model.put("person", person);
    model.put("line", PersonLine.of(person));
    model.put("ticked", Set.copyOf(ticked));
    model.put("sessions", sessions.count(Viewers.of(request), person.id()));
    model.put("choices", RoleWords.choices(offered.offered(person.roles())));
    model.put("recovery", recoveries.of(Viewers.of(request), person.id()));
    model.put("errors", errors);
    return Page.of("staff/desk/person", model);
  }
}
