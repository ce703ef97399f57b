package org.bellbuoy.publication.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.publication.EmergencyRun;
import org.bellbuoy.publication.EmergencyRuns;
import org.bellbuoy.publication.RunInEmergency;
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

/// The emergency run: what is ready and what is missing, looked at anew, and one button.
@Controller
class EmergencyRunPages {

  private final DeskFrames frames;
  private final Cases cases;
  private final EmergencyRuns runs;
  private final RunInEmergency deed;
  private final EmergencyRunViews views;

  EmergencyRunPages(
      DeskFrames frames,
      Cases cases,
      EmergencyRuns runs,
      RunInEmergency deed,
      EmergencyRunViews views) {
    this.frames = frames;
    this.cases = cases;
    this.runs = runs;
    this.deed = deed;
    this.views = views;
  }

  @GetMapping("/cases/{code}/emergency-run")
  @Needs(Permission.READ_CASE)
  Page show(Viewer viewer, HttpServletRequest request, @PathVariable String code) {
    return page(viewer, request, code, FormErrors.none());
  }

  @PostMapping("/cases/{code}/emergency-run")
  @Needs(Permission.PUBLISH_ADVISORY)
  Answer run(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @RequestParam(defaultValue = "") String hash) {
    return SentForm.taken(
        () -> new SeeOther("/advisories/" + deed.run(viewer, code, hash).code() + "/surfaces"),
        errors -> page(viewer, request, code, errors));
  }

  private Page page(Viewer viewer, HttpServletRequest request, String code, FormErrors errors) {
    CaseFile file = cases.get(viewer, code);
    Optional<EmergencyRun> run = runs.of(viewer, file);
    Map<String, Object> model = new HashMap<>();
    run.ifPresent(each -> model.putAll(views.of(viewer, file, each)));
    model.put("code", code);
    model.put("frame", frames.of(request, "Emergency run"));
    model.put("errors", errors);
    return Page.of(run.isPresent() ? "publication/desk/runpage" : "publication/desk/norun", model);
  }
}
