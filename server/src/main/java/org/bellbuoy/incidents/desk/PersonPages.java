package org.bellbuoy.incidents.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.incidents.DestroyPersons;
import org.bellbuoy.incidents.KeepPersons;
import org.bellbuoy.incidents.PersonLists;
import org.bellbuoy.incidents.PersonPlan;
import org.bellbuoy.incidents.PersonsForm;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.SeeOther;
import org.bellbuoy.web.SentForm;
import org.bellbuoy.web.desk.DeskFrames;
import org.bellbuoy.web.page.FormErrors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The persons whose data an incident exposed: looked at, brought in, handed on, destroyed.
@Controller
class PersonPages {

  private static final String PERSONS = IncidentPages.HOME + "/{code}/persons";

  private final DeskFrames frames;
  private final PersonLists lists;
  private final KeepPersons keep;
  private final DestroyPersons destroy;

  PersonPages(DeskFrames frames, PersonLists lists, KeepPersons keep, DestroyPersons destroy) {
    this.frames = frames;
    this.lists = lists;
    this.keep = keep;
    this.destroy = destroy;
  }

  @GetMapping(PERSONS)
  @Needs(Permission.WORK_INCIDENT)
  Page show(Viewer viewer, HttpServletRequest request, @PathVariable String code) {
    return page(viewer, request, code, Map.of(), PersonPlan.none(), FormErrors.none());
  }

  @PostMapping(PERSONS)
  @Needs(Permission.WORK_INCIDENT)
  Answer take(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @RequestParam Map<String, String> typed) {
    return SentForm.taken(
        () ->
            "keep".equals(typed.get("step"))
                ? kept(viewer, code, typed)
                : page(
                    viewer,
                    request,
                    code,
                    typed,
                    lists.look(viewer, code, typed.get("csv")),
                    FormErrors.none()),
        errors -> page(viewer, request, code, typed, PersonPlan.none(), errors));
  }

  private Answer kept(Viewer viewer, String code, Map<String, String> typed) {
    PersonsForm sent = new PersonsForm(typed.get("csv"), typed.get("seen"), typed.get("destroyBy"));
    keep.keep(viewer, code, sent, SentForm.version(typed));
    return new SeeOther(here(code));
  }

  @PostMapping(PERSONS + "/{list}/destruction")
  @Needs(Permission.WORK_INCIDENT)
  SeeOther destroy(Viewer viewer, @PathVariable String code, @PathVariable String list) {
    destroy.destroy(viewer, code, list);
    return new SeeOther(here(code));
  }

  private static String here(String code) {
    return IncidentPages.HOME + "/" + code + "/persons";
  }

  private Page page(
      Viewer viewer,
      HttpServletRequest request,
      String code,
      Map<String, String> typed,
      PersonPlan plan,
      FormErrors errors) {
    PersonLists.Whole whole = lists.of(viewer, code);
    return Page.of(
        "incidents/desk/persons",
        Map.of(
            "frame",
            frames.of(request, "Persons concerned by incident " + whole.incident().number()),
            "whole",
            whole,
            "plan",
            plan,
            "typed",
            typed,
            "errors",
            errors));
  }
}
