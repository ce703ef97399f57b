package org.bellbuoy.cases.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.function.Consumer;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.SentForm;
import org.bellbuoy.web.desk.DeskFrames;
import org.bellbuoy.web.page.FormErrors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The embargo of a case: its dates, who may know, the parties, and what was laid out for them.
@Controller
class EmbargoPages {

  private final DeskFrames frames;
  private final Cases cases;
  private final EmbargoViews views;
  private final EmbargoDeeds deeds;

  EmbargoPages(DeskFrames frames, Cases cases, EmbargoViews views, EmbargoDeeds deeds) {
    this.frames = frames;
    this.cases = cases;
    this.views = views;
    this.deeds = deeds;
  }

  @GetMapping("/cases/{code}/embargo")
  @Needs(Permission.READ_CASE)
  Page show(Viewer viewer, HttpServletRequest request, @PathVariable String code) {
    return page(viewer, request, code, Map.of(), FormErrors.none());
  }

  @PostMapping("/cases/{code}/embargo/proposal")
  @Needs(Permission.LEAD_CASE)
  Answer propose(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @RequestParam Map<String, String> typed) {
    return taken(viewer, request, code, typed, file -> deeds.propose(viewer, file, typed));
  }

  @PostMapping("/cases/{code}/embargo/agreement")
  @Needs(Permission.LEAD_CASE)
  Answer agree(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @RequestParam Map<String, String> typed) {
    return taken(viewer, request, code, typed, file -> deeds.agree(viewer, file, typed));
  }

  @PostMapping("/cases/{code}/embargo/extension")
  @Needs(Permission.LEAD_CASE)
  Answer extend(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @RequestParam Map<String, String> typed) {
    return taken(viewer, request, code, typed, file -> deeds.extend(viewer, file, typed));
  }

  @PostMapping("/cases/{code}/embargo/confirmation")
  @Needs(Permission.CONFIRM_EXTENSION)
  Answer confirm(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @RequestParam Map<String, String> typed) {
    return taken(viewer, request, code, typed, file -> deeds.confirm(viewer, file));
  }

  @PostMapping("/cases/{code}/embargo/end")
  @Needs(Permission.LEAD_CASE)
  Answer end(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @RequestParam Map<String, String> typed) {
    return taken(viewer, request, code, typed, file -> deeds.end(viewer, file, typed));
  }

  @PostMapping("/cases/{code}/embargo/outside-deadline")
  @Needs(Permission.WORK_CASE)
  Answer note(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @RequestParam Map<String, String> typed) {
    return taken(viewer, request, code, typed, file -> deeds.note(viewer, file, typed));
  }

  @PostMapping("/cases/{code}/embargo/outside-deadline/removal")
  @Needs(Permission.WORK_CASE)
  Answer drop(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @RequestParam Map<String, String> typed) {
    return taken(viewer, request, code, typed, file -> deeds.drop(viewer, file));
  }

  @PostMapping("/cases/{code}/circle")
  @Needs(Permission.WORK_CASE)
  Answer letIn(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @RequestParam Map<String, String> typed) {
    return taken(viewer, request, code, typed, file -> deeds.letIn(viewer, file, typed));
  }

  @PostMapping("/cases/{code}/circle/removal")
  @Needs(Permission.READ_CASE)
  Answer takeOut(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @RequestParam Map<String, String> typed) {
    return taken(viewer, request, code, typed, file -> deeds.takeOut(viewer, file, typed));
  }

  @PostMapping("/cases/{code}/leaks")
  @Needs(Permission.READ_CASE)
  Answer leak(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @RequestParam Map<String, String> typed) {
    return taken(viewer, request, code, typed, file -> deeds.leak(viewer, file, typed));
  }

  @PostMapping("/cases/{code}/leaks/decision")
  @Needs(Permission.LEAD_CASE)
  Answer decide(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @RequestParam Map<String, String> typed) {
    return taken(viewer, request, code, typed, file -> deeds.decide(viewer, file, typed));
  }

  private Answer taken(
      Viewer viewer,
      HttpServletRequest request,
      String code,
      Map<String, String> typed,
      Consumer<CaseFile> deed) {
    return SentForm.taken(
        "main",
        () -> deed.accept(cases.get(viewer, code)),
        "/cases/" + code + "/embargo",
        errors -> page(viewer, request, code, typed, errors));
  }

  private Page page(
      Viewer viewer,
      HttpServletRequest request,
      String code,
      Map<String, String> typed,
      FormErrors errors) {
    EmbargoView view = views.of(viewer, cases.get(viewer, code));
    return Page.of(
        "cases/desk/embargo",
        Map.of(
            "frame",
            frames.of(request, "Embargo of case " + code),
            "view",
            view,
            "typed",
            typed,
            "errors",
            errors));
  }
}
