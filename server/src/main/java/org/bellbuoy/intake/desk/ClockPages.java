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
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Lets the clocks of a report stand still and go on, on the page of the report.
@Controller
class ClockPages {

  private final ReportPage page;
  private final PauseReportClock pause;
  private final ResumeReportClock resume;
  private final RecordFirstAction first;

  ClockPages(
      ReportPage page, PauseReportClock pause, ResumeReportClock resume, RecordFirstAction first) {
    this.first = first;
    this.page = page;
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
    return page.taken(
        viewer,
        request,
        tracking,
        typed,
        () ->
            pause.pause(
                viewer, tracking, typed.get("clock"), typed.get("cause"), typed.get("days")));
  }

  @PostMapping("/reports/{tracking}/resumption")
  @Needs(Permission.ANSWER_REPORT)
  Answer resume(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String tracking,
      @RequestParam(defaultValue = "") String clock) {
    return page.taken(
        viewer,
        request,
        tracking,
        Map.of("clock", clock),
        () -> resume.resume(viewer, tracking, clock));
  }

  @PostMapping("/reports/{tracking}/first-action")
  @Needs(Permission.ANSWER_REPORT)
  Answer first(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String tracking,
      @RequestParam(defaultValue = "") String action) {
    return page.taken(
        viewer,
        request,
        tracking,
        Map.of("action", action),
        () -> first.record(viewer, tracking, action));
  }
}
