package org.bellbuoy.fixes.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.fixes.FinishCaseTask;
import org.bellbuoy.fixes.GiveCaseTask;
import org.bellbuoy.fixes.Tasks;
import org.bellbuoy.fixes.Trade;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Reading;
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

/// What support, communication, legal and engineering have to do in a case beside its streams.
@Controller
class TaskPages {

  private final DeskFrames frames;
  private final Cases cases;
  private final Tasks tasks;
  private final FixViews views;
  private final GiveCaseTask give;
  private final FinishCaseTask finish;

  TaskPages(
      DeskFrames frames,
      Cases cases,
      Tasks tasks,
      FixViews views,
      GiveCaseTask give,
      FinishCaseTask finish) {
    this.frames = frames;
    this.cases = cases;
    this.tasks = tasks;
    this.views = views;
    this.give = give;
    this.finish = finish;
  }

  @GetMapping("/cases/{code}/tasks")
  @Needs(Permission.READ_CASE)
  Page show(Viewer viewer, HttpServletRequest request, @PathVariable String code) {
    return page(viewer, request, code, Map.of(), FormErrors.none());
  }

  @PostMapping("/cases/{code}/tasks")
  @Needs(Permission.TAKE_PART)
  Answer give(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @RequestParam Map<String, String> typed) {
    return taken(
        () -> {
          Trade trade = new Reading().choice("trade", typed.get("trade"), Trade.class).orElse(null);
          String _ = give.give(viewer, code, trade, typed.get("text"), typed.get("doneBy"));
        },
        viewer,
        request,
        code,
        typed);
  }

  @PostMapping("/cases/{code}/tasks/{item}/closure")
  @Needs(Permission.TAKE_PART)
  Answer finish(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @PathVariable String item) {
    return taken(() -> finish.finish(viewer, code, item), viewer, request, code, Map.of());
  }

  private Answer taken(
      Runnable deed,
      Viewer viewer,
      HttpServletRequest request,
      String code,
      Map<String, String> typed) {
    return SentForm.taken(
        "main",
        deed,
        "/cases/" + code + "/tasks",
        errors -> page(viewer, request, code, typed, errors));
  }

  private Page page(
      Viewer viewer,
      HttpServletRequest request,
      String code,
      Map<String, String> typed,
      FormErrors errors) {
    CaseFile file = cases.get(viewer, code);
    return Page.of(
        "fixes/desk/tasks",
        Map.of(
            "frame",
            frames.of(request, "Tasks of " + file.code()),
            "file",
            file,
            "tasks",
            views.items(viewer, tasks.of(viewer, file)),
            "circle",
            views.circle(viewer, file),
            "typed",
            typed,
            "errors",
            errors));
  }
}
