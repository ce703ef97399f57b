package org.bellbuoy.staff.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bellbuoy.identity.InvitePerson;
import org.bellbuoy.identity.NewPerson;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.SentForm;
import org.bellbuoy.web.desk.DeskFrames;
import org.bellbuoy.web.page.FormErrors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Who is on the staff, and letting somebody in.
@Controller
class PeoplePages {

  private final DeskFrames frames;
  private final People people;
  private final InvitePerson invite;
  private final HandedLinks handed;
  private final OfferedRoles offered;

  PeoplePages(
      DeskFrames frames,
      People people,
      InvitePerson invite,
      HandedLinks handed,
      OfferedRoles offered) {
    this.offered = offered;
    this.frames = frames;
    this.people = people;
    this.invite = invite;
    this.handed = handed;
  }

  @GetMapping("/people")
  @Needs(Permission.MANAGE_PEOPLE)
  Page list(Viewer viewer, HttpServletRequest request) {
    List<PersonLine> lines = people.all(viewer).stream().map(PersonLine::of).toList();
    return Page.of(
        "staff/desk/people", Map.of("frame", frames.of(request, "People"), "people", lines));
  }

  @GetMapping("/people/invite")
  @Needs(Permission.MANAGE_PEOPLE)
  Page form(HttpServletRequest request) {
    return form(request, PersonForm.empty(), FormErrors.none());
  }

  @PostMapping("/people/invite")
  @Needs(Permission.MANAGE_PEOPLE)
  Answer invite(
      Viewer viewer,
      HttpServletRequest request,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String email,
      @RequestParam(required = false) @Nullable List<String> roles) {
    PersonForm form = new PersonForm(name, email, roles == null ? List.of() : roles);
    return SentForm.taken(
        () -> {
          NewPerson typed = form.read();
          return handed.page(request, typed.name(), invite.execute(viewer, typed).link());
        },
        errors -> form(request, form, errors));
  }

  private Page form(HttpServletRequest request, PersonForm form, FormErrors errors) {
    Map<String, Object> model = new HashMap<>();
    model.put("frame", frames.of(request, "Invite somebody"));
    model.put("form", form);
    model.put("ticked", Set.copyOf(form.roles()));
    model.put("choices", RoleWords.choices(offered.offered(Set.of())));
    model.put("errors", errors);
    return Page.of("staff/desk/invite", model);
  }
}
