package org.bellbuoy.deadlines.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.bellbuoy.deadlines.AddTeam;
import org.bellbuoy.deadlines.ChangeTeam;
import org.bellbuoy.deadlines.Deadlines;
import org.bellbuoy.deadlines.RetireTeam;
import org.bellbuoy.deadlines.Team;
import org.bellbuoy.deadlines.TeamForm;
import org.bellbuoy.deadlines.Teams;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.SeeOther;
import org.bellbuoy.web.SentForm;
import org.bellbuoy.web.desk.DeskFrames;
import org.bellbuoy.web.page.FormErrors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The teams with calendars of their own.
@Controller
class TeamPages {

  private static final String HERE = "/settings/teams";

  private final DeskFrames frames;
  private final Deadlines deadlines;
  private final Teams teams;
  private final AddTeam add;
  private final ChangeTeam change;
  private final RetireTeam retire;

  TeamPages(
      DeskFrames frames,
      Deadlines deadlines,
      Teams teams,
      AddTeam add,
      ChangeTeam change,
      RetireTeam retire) {
    this.frames = frames;
    this.deadlines = deadlines;
    this.teams = teams;
    this.add = add;
    this.change = change;
    this.retire = retire;
  }

  @GetMapping(HERE)
  @Needs(Permission.EDIT_POLICY)
  Page list(Viewer viewer, HttpServletRequest request) {
    TeamForm like = TeamForm.like(deadlines.calendar(viewer).calendar());
    return list(viewer, request, like, FormErrors.none());
  }

  @PostMapping(HERE)
  @Needs(Permission.EDIT_POLICY)
  Answer add(Viewer viewer, HttpServletRequest request, @ModelAttribute TeamForm typed) {
    return SentForm.taken(
        "main",
        () -> add.execute(viewer, typed),
        HERE,
        errors -> list(viewer, request, typed, errors));
  }

  @GetMapping(HERE + "/{code}")
  @Needs(Permission.EDIT_POLICY)
  Page show(Viewer viewer, HttpServletRequest request, @PathVariable String code) {
    Team team = teams.get(viewer, code);
    return show(viewer, request, team, TeamForm.of(team), FormErrors.none());
  }

  @PostMapping(HERE + "/{code}")
  @Needs(Permission.EDIT_POLICY)
  Answer change(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @RequestParam long version,
      @ModelAttribute TeamForm typed) {
    Team team = teams.get(viewer, code);
    return SentForm.taken(
        "main",
        () -> change.execute(viewer, code, typed, version),
        HERE + "/" + team.code().value(),
        errors -> show(viewer, request, team, typed, errors));
  }

  @PostMapping(HERE + "/{code}/retirement")
  @Needs(Permission.EDIT_POLICY)
  Answer retire(Viewer viewer, @PathVariable String code) {
    return new SeeOther(HERE + "/" + retire.execute(viewer, code).code().value());
  }

  private Page list(Viewer viewer, HttpServletRequest request, TeamForm form, FormErrors errors) {
    Map<String, Object> model = model(request, "Teams", form, errors);
    model.put("teams", teams.all(viewer));
    return Page.of("deadlines/desk/teams", model);
  }

  private Page show(
      Viewer viewer, HttpServletRequest request, Team team, TeamForm form, FormErrors errors) {
    Map<String, Object> model = model(request, team.name(), form, errors);
    model.put("team", team);
    model.put("named", teams.naming(viewer, team.code()));
    return Page.of("deadlines/desk/team", model);
  }

  private Map<String, Object> model(
      HttpServletRequest request, String title, TeamForm form, FormErrors errors) {
    Map<String, Object> model = new HashMap<>();
    model.put("frame", frames.of(request, title));
    model.put("form", form);
    model.put("ticked", form.days() == null ? Set.of() : Set.copyOf(form.days()));
    model.put("weekdays", Weekdays.all());
    model.put("errors", errors);
    return model;
  }
}
