package org.bellbuoy.cases.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.cases.OpenIncompleteFix;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Opening a case for what the fix of a published one left open.
@Controller
class IncompleteFixPages {

  private final DeskFrames frames;
  private final Cases cases;
  private final OpenIncompleteFix open;

  IncompleteFixPages(DeskFrames frames, Cases cases, OpenIncompleteFix open) {
    this.frames = frames;
    this.cases = cases;
    this.open = open;
  }

  @GetMapping("/cases/{code}/incomplete-fix")
  @Needs(Permission.LEAD_CASE)
  Page form(Viewer viewer, HttpServletRequest request, @PathVariable String code) {
    return form(viewer, request, code, "", FormErrors.none());
  }

  @PostMapping("/cases/{code}/incomplete-fix")
  @Needs(Permission.LEAD_CASE)
  Answer open(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @RequestParam(defaultValue = "") String title) {
    return SentForm.taken(
        () -> new SeeOther("/cases/" + open.open(viewer, code, title)),
        errors -> form(viewer, request, code, title, errors));
  }

  private Page form(
      Viewer viewer, HttpServletRequest request, String code, String title, FormErrors errors) {
    return Page.of(
        "cases/desk/incompletefix",
        Map.of(
            "frame",
            frames.of(request, "Incomplete fix"),
            "file",
            cases.get(viewer, code),
            "title",
            title,
            "errors",
            errors));
  }
}
