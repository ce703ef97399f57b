package org.bellbuoy.advisories.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.bellbuoy.advisories.Advisories;
import org.bellbuoy.advisories.Advisory;
import org.bellbuoy.advisories.Beginnings;
import org.bellbuoy.advisories.DraftTemplates;
import org.bellbuoy.advisories.RenameTemplate;
import org.bellbuoy.advisories.RetireTemplate;
import org.bellbuoy.advisories.SaveTemplate;
import org.bellbuoy.advisories.Template;
import org.bellbuoy.advisories.TemplateForm;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.FieldNames;
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

/// Templates of the house: made from a draft, listed, renamed, taken out of use.
@Controller
class TemplatePages {

  private static final String LIST = "/advisory-templates";

  private final DeskFrames frames;
  private final Advisories advisories;
  private final Beginnings beginnings;
  private final DraftTemplates templates;
  private final SaveTemplate saving;
  private final RenameTemplate renaming;
  private final RetireTemplate retiring;
  private final People people;

  TemplatePages(
      DeskFrames frames,
      Advisories advisories,
      Beginnings beginnings,
      DraftTemplates templates,
      SaveTemplate saving,
      RenameTemplate renaming,
      RetireTemplate retiring,
      People people) {
    this.frames = frames;
    this.advisories = advisories;
    this.beginnings = beginnings;
    this.templates = templates;
    this.saving = saving;
    this.renaming = renaming;
    this.retiring = retiring;
    this.people = people;
  }

  @GetMapping("/advisories/{code}/template")
  @Needs(Permission.LEAD_CASE)
  Page form(Viewer viewer, HttpServletRequest request, @PathVariable String code) {
    return form(viewer, request, code, Map.of(), FormErrors.none());
  }

  @PostMapping("/advisories/{code}/template")
  @Needs(Permission.LEAD_CASE)
  Answer save(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @RequestParam Map<String, String> typed) {
    return SentForm.taken(
        () -> {
          String _ = saving.save(viewer, advisories.byCode(viewer, code).id(), read(typed));
          return new SeeOther(LIST);
        },
        errors -> form(viewer, request, code, typed, errors));
  }

  @GetMapping(LIST)
  @Needs(Permission.DRAFT_ADVISORY)
  Page list(Viewer viewer, HttpServletRequest request) {
    return list(viewer, request, Map.of(), FormErrors.none());
  }

  @PostMapping(LIST + "/{template}/name")
  @Needs(Permission.LEAD_CASE)
  Answer rename(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String template,
      @RequestParam Map<String, String> typed) {
    String own = "name-" + template;
    return SentForm.taken(
        () -> {
          FieldNames.renamed(
              "name",
              own,
              () ->
                  renaming.rename(
                      viewer, template, typed.getOrDefault(own, ""), SentForm.version(typed)));
          return new SeeOther(LIST);
        },
        errors -> list(viewer, request, typed, errors));
  }

  @PostMapping(LIST + "/{template}/retirement")
  @Needs(Permission.LEAD_CASE)
  SeeOther retire(Viewer viewer, @PathVariable String template) {
    retiring.retire(viewer, template);
    return new SeeOther(LIST);
  }

  private Page form(
      Viewer viewer,
      HttpServletRequest request,
      String code,
      Map<String, String> typed,
      FormErrors errors) {
    Advisory advisory = advisories.byCode(viewer, code);
    return Page.of(
        "advisories/desk/template",
        Map.of(
            "frame",
            frames.of(request, "New template"),
            "advisory",
            advisory,
            "reuse",
            beginnings.of(viewer, advisory.id()),
            "typed",
            typed,
            "errors",
            errors));
  }

  private Page list(
      Viewer viewer, HttpServletRequest request, Map<String, String> typed, FormErrors errors) {
    List<Template> all = templates.all(viewer);
    return Page.of(
        "advisories/desk/templates",
        Map.of(
            "frame",
            frames.of(request, "Templates"),
            "templates",
            all,
            "names",
            people.names(viewer, all.stream().map(Template::madeBy).toList()),
            "manages",
            templates.mayManage(viewer),
            "typed",
            typed,
            "errors",
            errors));
  }

  private static TemplateForm read(Map<String, String> typed) {
    return new TemplateForm(
        typed.getOrDefault("name", ""),
        typed.getOrDefault("kind", ""),
        typed.get("summary"),
        typed.get("description"),
        typed.get("details"),
        typed.get("faq"),
        typed.get("background"),
        typed.get("remedies"),
        typed.get("references"),
        typed.get("thanks"),
        "yes".equals(typed.get("confirmed")));
  }
}
