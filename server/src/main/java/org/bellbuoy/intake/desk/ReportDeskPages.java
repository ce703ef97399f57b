package org.bellbuoy.intake.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.AnswerReport;
import org.bellbuoy.intake.ReportState;
import org.bellbuoy.intake.SettleReport;
import org.bellbuoy.kernel.Flaw;
import org.bellbuoy.kernel.Invalid;
import org.bellbuoy.kernel.Reading;
import org.bellbuoy.kernel.Refusal;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.SeeOther;
import org.bellbuoy.web.desk.DeskFrames;
import org.bellbuoy.web.page.FormErrors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// One report: what it says, the exchange with the reporter, and what to do with it.
@Controller
class ReportDeskPages {

  private final DeskFrames frames;
  private final ReportViews views;
  private final AnswerReport answer;
  private final SettleReport settle;

  ReportDeskPages(DeskFrames frames, ReportViews views, AnswerReport answer, SettleReport settle) {
    this.frames = frames;
    this.views = views;
    this.answer = answer;
    this.settle = settle;
  }

  @GetMapping("/reports/{tracking}")
  @Needs(Permission.READ_CASE)
  Page show(Viewer viewer, HttpServletRequest request, @PathVariable String tracking) {
    return page(viewer, request, tracking, "", FormErrors.none());
  }

  @PostMapping("/reports/{tracking}/answers")
  @Needs(Permission.ANSWER_REPORT)
  Answer answer(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String tracking,
      @RequestParam(defaultValue = "") String answer) {
    try {
      this.answer.answer(viewer, tracking, answer);
      return new SeeOther("/reports/" + tracking);
    } catch (Refused refused) {
      return again(refused, viewer, request, tracking, answer);
    }
  }

  @PostMapping("/reports/{tracking}/state")
  @Needs(Permission.ANSWER_REPORT)
  Answer settle(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String tracking,
      @RequestParam(defaultValue = "") String state) {
    try {
      settle.settle(viewer, tracking, chosen(state));
      return new SeeOther("/reports/" + tracking);
    } catch (Refused refused) {
      return again(refused, viewer, request, tracking, "");
    }
  }

  private Page again(
      Refused refused, Viewer viewer, HttpServletRequest request, String tracking, String typed) {
    return switch (refused.refusal().kind()) {
      case INVALID, CONFLICT, CHANGED_MEANWHILE ->
          page(viewer, request, tracking, typed, errors(refused.refusal())).unprocessable();
      case NOT_FOUND, NOT_ALLOWED, TOO_MUCH, TOO_BUSY -> throw refused;
    };
  }

  private Page page(
      Viewer viewer, HttpServletRequest request, String tracking, String typed, FormErrors errors) {
    return Page.of(
        "intake/desk/report",
        Map.of(
            "frame",
            frames.of(request, "Report " + tracking),
            "view",
            views.of(viewer, request, tracking),
            "typed",
            typed,
            "errors",
            errors));
  }

  private static FormErrors errors(Refusal refusal) {
    return refusal instanceof Invalid invalid
        ? FormErrors.of(invalid.flaws())
        : FormErrors.of(new Flaw("state", refusal.sentence()));
  }

  private static ReportState chosen(String word) {
    Reading reading = new Reading();
    return reading
        .choice("state", word, ReportState.class)
        .orElseThrow(() -> new Invalid(reading.flaws()).refused());
  }
}
