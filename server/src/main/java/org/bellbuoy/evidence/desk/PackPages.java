package org.bellbuoy.evidence.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.bellbuoy.evidence.EvidencePack;
import org.bellbuoy.evidence.EvidenceSubjects;
import org.bellbuoy.evidence.PackForm;
import org.bellbuoy.evidence.TakeCasePack;
import org.bellbuoy.evidence.TakeIncidentPack;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Download;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.SentForm;
import org.bellbuoy.web.desk.DeskFrames;
import org.bellbuoy.web.page.FormErrors;
import org.bellbuoy.web.page.Link;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Taking the evidence of a case or an incident out of the house: why, and then the file.
@Controller
class PackPages {

  static final String OF_CASE = "/cases/{code}/evidence";
  static final String OF_INCIDENT = "/incidents/{code}/evidence";

  private final DeskFrames frames;
  private final EvidenceSubjects subjects;
  private final TakeCasePack takeCase;
  private final TakeIncidentPack takeIncident;

  PackPages(
      DeskFrames frames,
      EvidenceSubjects subjects,
      TakeCasePack takeCase,
      TakeIncidentPack takeIncident) {
    this.frames = frames;
    this.subjects = subjects;
    this.takeCase = takeCase;
    this.takeIncident = takeIncident;
  }

  @GetMapping(OF_CASE)
  @Needs(Permission.TAKE_EVIDENCE)
  Page showCase(Viewer viewer, HttpServletRequest request, @PathVariable String code) {
    return casePage(viewer, request, code, Map.of(), FormErrors.none());
  }

  @PostMapping(OF_CASE)
  @Needs(Permission.TAKE_EVIDENCE)
  Answer takeCase(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @RequestParam Map<String, String> typed) {
    return SentForm.taken(
        () -> download(takeCase.take(viewer, code, form(typed))),
        errors -> casePage(viewer, request, code, typed, errors));
  }

  @GetMapping(OF_INCIDENT)
  @Needs(Permission.TAKE_EVIDENCE)
  Page showIncident(Viewer viewer, HttpServletRequest request, @PathVariable String code) {
    return incidentPage(viewer, request, code, Map.of(), FormErrors.none());
  }

  @PostMapping(OF_INCIDENT)
  @Needs(Permission.TAKE_EVIDENCE)
  Answer takeIncident(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @RequestParam Map<String, String> typed) {
    return SentForm.taken(
        () -> download(takeIncident.take(viewer, code, form(typed))),
        errors -> incidentPage(viewer, request, code, typed, errors));
  }

  static Download download(EvidencePack pack) {
    return new Download(pack.name(), pack::write);
  }

  private static PackForm form(Map<String, String> typed) {
    return new PackForm(typed.get("ground"), typed.get("reason"));
  }

  private Page casePage(
      Viewer viewer,
      HttpServletRequest request,
      String code,
      Map<String, String> typed,
      FormErrors errors) {
    String number = subjects.ofCase(viewer, code).code();
    Link home = Link.to("Cases", "/cases");
    Link back = Link.to(number, "/cases/" + number);
    return page(request, "Evidence of case " + number, List.of(home, back), typed, errors);
  }

  private Page incidentPage(
      Viewer viewer,
      HttpServletRequest request,
      String code,
      Map<String, String> typed,
      FormErrors errors) {
    String number = subjects.ofIncident(viewer, code).incident().number();
    Link home = Link.to("Incidents", "/incidents");
    Link back = Link.to(number, "/incidents/" + code);
    return page(request, "Evidence of incident " + number, List.of(home, back), typed, errors);
  }

  private Page page(
      HttpServletRequest request,
      String title,
      List<Link> way,
      Map<String, String> typed,
      FormErrors errors) {
    return Page.of(
        "evidence/desk/pack",
        Map.of(
            "frame", frames.of(request, title),
            "title", title,
            "way", way,
            "typed", typed,
            "errors", errors));
  }
}
