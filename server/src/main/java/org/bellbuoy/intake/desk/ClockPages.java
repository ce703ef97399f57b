package org.bellbuoy.intake.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.PauseReportClock;
import org.bellbuoy.intake.RecordFirstAction;
import org.bellbuoy.intake.ResumeReportClock;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.SentForm;
import org.bellbuoy.web.desk.DeskFrames;
import org.bellbuoy.web.page.FormErrors;
import org.bellbuoy.web.page.FormState;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Lets the clocks of a report stand still and go on, on the page of the report.
@Controller
class ClockPages {

  private final DeskFrames frames;
  private final ReportViews views;
  private final PauseReportClock pause;
  private final ResumeReportClock resume;
  private final RecordFirstAction first;

  ClockPages(
      DeskFrames frames,
      ReportViews views,
      PauseReportClock pause,
      ResumeReportClock resume,
      RecordFirstAction first) {
    this.first = first;
    this.frames = frames;
    this.views = views;
    this.pause = pause;
    this.resume = resume;
  }

  @PostMapping("/reports/{tracking}/pause")
  @Needs(Permission.ANSWER_REPORT)
  Answer pause(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String tracking,
      @RequestParam Map<String, String> typed) {
    return SentForm.taken(
        "main",
        () ->
            pause.pause(
                viewer, tracking, typed.get("clock"), typed.get("cause"), typed.get("days")),
        "/reports/" + tracking,
        errors -> page(viewer, request, tracking, typed, errors));
  }

  @PostMapping("/reports/{tracking}/resumption")
  @Needs(Permission.ANSWER_REPORT)
  Answer resume(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String tracking,
      @RequestParam(defaultValue = "") String clock) {
    return SentForm.taken(
        "main",
        () -> resume.resume(viewer, tracking, clock),
        "/reports/" + tracking,
        errors -> page(viewer, request, tracking, Map.of("clock", clock), errors));
  }

  @PostMapping("/reports/{tracking}/first-action")
  @Needs(Permission.ANSWER_REPORT)
  Answer first(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String tracking,
      @RequestParam(defaultValue = "") String action) {
    return SentForm.taken(
        "main",
        () -> first.record(viewer, tracking, action),
        "/reports/" + tracking,
        errors -> page(viewer, request, tracking, Map.of("action", action), errors));
  }

  private Page page(
      Viewer viewer,
      HttpServletRequest request,
      String tracking,
      Map<String, String> typed,
      FormErrors errors) {
    FormState form = new FormState(DeskFrames.csrf(request), typed, errors);
    return Page.of(
        "intake/desk/report",
        Map.of(
            "frame",
            frames.of(request, "Report " + tracking),
            "view",
            views.of(viewer, tracking, form),
            "letter",
            LetterForm.free(""),
            "errors",
            errors));
  }
}
