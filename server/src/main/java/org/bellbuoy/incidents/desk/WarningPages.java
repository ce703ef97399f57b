package org.bellbuoy.incidents.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.bellbuoy.correspondence.LetterKind;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.incidents.Incident;
import org.bellbuoy.incidents.Incidents;
import org.bellbuoy.incidents.WarnOfForgery;
import org.bellbuoy.incidents.WarningForm;
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

/// Where the warning of a wave of forged mail is begun.
@Controller
class WarningPages {

  private static final String WARNING = IncidentPages.HOME + "/{code}/warning";

  private final DeskFrames frames;
  private final Incidents incidents;
  private final WarnOfForgery warn;

  WarningPages(DeskFrames frames, Incidents incidents, WarnOfForgery warn) {
    this.frames = frames;
    this.incidents = incidents;
    this.warn = warn;
  }

  @GetMapping(WARNING)
  @Needs(Permission.WORK_INCIDENT)
  Page form(Viewer viewer, HttpServletRequest request, @PathVariable String code) {
    return page(viewer, request, code, Map.of(), FormErrors.none());
  }

  @PostMapping(WARNING)
  @Needs(Permission.WORK_INCIDENT)
  Answer begin(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @RequestParam Map<String, String> typed) {
    WarningForm sent = new WarningForm(typed.get("title"), typed.get("samples"), typed);
    return SentForm.taken(
        () ->
            new SeeOther("/advisories/" + warn.begin(viewer, code, sent, SentForm.version(typed))),
        errors -> page(viewer, request, code, typed, errors));
  }

  private Page page(
      Viewer viewer,
      HttpServletRequest request,
      String code,
      Map<String, String> typed,
      FormErrors errors) {
    Incident incident = incidents.open(viewer, code).incident();
    return Page.of(
        "incidents/desk/warning",
        Map.of(
            "frame",
            frames.of(request, "Warn of forged mail"),
            "incident",
            incident,
            "open",
            LetterKind.THREAT_NOTICE.must(),
            "typed",
            typed,
            "errors",
            errors));
  }
}
