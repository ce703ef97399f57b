package org.bellbuoy.fixes.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.fixes.FixFile;
import org.bellbuoy.fixes.FixTargets;
import org.bellbuoy.fixes.Fixes;
import org.bellbuoy.fixes.PlanFix;
import org.bellbuoy.identity.Authority;
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

/// The streams of a case that have to be mended.
@Controller
class FixPages {

  private final DeskFrames frames;
  private final Cases cases;
  private final Fixes fixes;
  private final FixTargets targets;
  private final FixViews views;
  private final PlanFix plan;
  private final Authority authority;

  FixPages(
      DeskFrames frames,
      Cases cases,
      Fixes fixes,
      FixTargets targets,
      FixViews views,
      PlanFix plan,
      Authority authority) {
    this.frames = frames;
    this.cases = cases;
    this.fixes = fixes;
    this.targets = targets;
    this.views = views;
    this.plan = plan;
    this.authority = authority;
  }

  @GetMapping("/cases/{code}/fixes")
  @Needs(Permission.READ_CASE)
  Page list(Viewer viewer, HttpServletRequest request, @PathVariable String code) {
    return page(viewer, request, code, Map.of(), FormErrors.none());
  }

  @PostMapping("/cases/{code}/fixes")
  @Needs(Permission.WORK_CASE)
  Answer plan(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @RequestParam Map<String, String> typed) {
    return SentForm.taken(
        () ->
            new SeeOther(
                "/cases/%s/fixes/%s"
                    .formatted(
                        code, plan.plan(viewer, code, typed.get("place"), typed.get("owner")))),
        errors -> page(viewer, request, code, typed, errors));
  }

  private Page page(
      Viewer viewer,
      HttpServletRequest request,
      String code,
      Map<String, String> typed,
      FormErrors errors) {
    CaseFile file = cases.get(viewer, code);
    List<FixFile> known = fixes.of(viewer, file);
    boolean plans =
        file.state().open() && authority.may(viewer, Permission.WORK_CASE, file.embargo().value());
    Map<String, Object> model = new HashMap<>();
    targets.of(viewer, file).ifPresent(target -> model.put("target", target));
    model.putAll(
        Map.of(
            "frame",
            frames.of(request, "Fix work of " + file.code()),
            "file",
            file,
            "lines",
            views.lines(viewer, known),
            "places",
            plans ? views.places(viewer, known) : List.of(),
            "colleagues",
            plans ? views.colleagues(viewer) : List.of(),
            "plans",
            plans,
            "typed",
            typed,
            "errors",
            errors));
    return Page.of("fixes/desk/list", model);
  }
}
