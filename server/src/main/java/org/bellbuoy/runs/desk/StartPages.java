package org.bellbuoy.runs.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bellbuoy.advisories.Advisories;
import org.bellbuoy.advisories.AdvisoryPreview;
import org.bellbuoy.advisories.RevisionState;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.runs.Planned;
import org.bellbuoy.runs.RunForm;
import org.bellbuoy.runs.Runs;
import org.bellbuoy.runs.StartRun;
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

/// The last page before a run: exactly what each step would send, and when.
@Controller
class StartPages {

  private final DeskFrames frames;
  private final Advisories advisories;
  private final Runs runs;
  private final StartRun starting;

  StartPages(DeskFrames frames, Advisories advisories, Runs runs, StartRun starting) {
    this.frames = frames;
    this.advisories = advisories;
    this.runs = runs;
    this.starting = starting;
  }

  @GetMapping("/advisories/{code}/run")
  @Needs(Permission.PUBLISH_ADVISORY)
  Page show(Viewer viewer, HttpServletRequest request, @PathVariable String code) {
    return page(
        viewer, request, code, new RunForm(null, null, null, null, null), FormErrors.none());
  }

  @PostMapping("/advisories/{code}/run")
  @Needs(Permission.PUBLISH_ADVISORY)
  Answer start(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @ModelAttribute RunForm typed) {
    return SentForm.taken(
        "plan",
        () -> new SeeOther("/runs/" + starting.start(viewer, code, typed).code() + "?follow"),
        errors -> page(viewer, request, code, typed, errors));
  }

  private Page page(
      Viewer viewer, HttpServletRequest request, String code, RunForm typed, FormErrors errors) {
    AdvisoryPreview opened = advisories.open(viewer, advisories.byCode(viewer, code).id());
    List<Planned> plan =
        opened.revision().state().underWay()
            ? runs.plan(viewer, opened.advisory().id())
            : List.of();
    Map<String, Object> model = new HashMap<>();
    model.put("frame", frames.of(request, "Run of " + code));
    model.put("opened", opened);
    model.put("approved", opened.revision().state() == RevisionState.APPROVED);
    model.put("plan", plan);
    model.put("expected", StartRun.typed(opened.advisory()));
    model.put("typed", typed);
    model.put("errors", errors);
    runs.of(viewer, opened.advisory()).ifPresent(run -> model.put("latest", run.run().code()));
    return Page.of("runs/desk/start", model);
  }
}
