package org.bellbuoy.intake.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.AnswerReport;
import org.bellbuoy.intake.LookUpReporterKey;
import org.bellbuoy.intake.MoveMail;
import org.bellbuoy.intake.ReportState;
import org.bellbuoy.intake.SettleReport;
import org.bellbuoy.intake.WeighReport;
import org.bellbuoy.kernel.Invalid;
import org.bellbuoy.kernel.Reading;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.SentForm;
import org.bellbuoy.web.page.FormErrors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// One report: what it says, the exchange with the reporter, and what to do with it.
@Controller
class ReportDeskPages {

  private final ReportPage page;
  private final ReportViews views;
  private final AnswerReport answer;
  private final LetterForms letters;
  private final SettleReport settle;
  private final WeighReport weigh;
  private final MoveMail move;
  private final LookUpReporterKey keys;

  ReportDeskPages(
      ReportPage page,
      ReportViews views,
      AnswerReport answer,
      LetterForms letters,
      SettleReport settle,
      WeighReport weigh,
      MoveMail move,
      LookUpReporterKey keys) {
    this.keys = keys;
    this.move = move;
    this.page = page;
    this.views = views;
    this.answer = answer;
    this.letters = letters;
    this.settle = settle;
    this.weigh = weigh;
  }

  /// @param letter the kind of letter to begin with, or empty
  @GetMapping("/reports/{tracking}")
  @Needs(Permission.READ_CASE)
  Page show(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String tracking,
      @RequestParam(defaultValue = "") String letter) {
    ReportView view = views.of(viewer, request, tracking);
    LetterForm form =
        letter.isEmpty()
            ? LetterForm.free("")
            : letters.begun(viewer, tracking, LetterForms.kind(letter), view.evidence());
    return page.of(request, tracking, view, form, FormErrors.none());
  }

  /// @param letter the kind of letter, or empty for free words
  /// @param step `show` for a look at the letter before it is sent
  @PostMapping("/reports/{tracking}/answers")
  @Needs(Permission.ANSWER_REPORT)
  Answer answer(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String tracking,
      @RequestParam(defaultValue = "") String letter,
      @RequestParam(defaultValue = "") String step,
      @RequestParam Map<String, String> typed) {
    String words = typed.getOrDefault("answer", "");
    if (letter.isEmpty()) {
      return taken(
          viewer,
          request,
          tracking,
          LetterForm.free(words),
          () -> answered(viewer, tracking, words));
    }
    LetterForm form = letters.typed(viewer, tracking, LetterForms.kind(letter), typed);
    return "show".equals(step)
        ? SentForm.taken(
            "answer",
            () ->
                page(
                    viewer,
                    request,
                    tracking,
                    letters.shown(viewer, tracking, form),
                    FormErrors.none()),
            errors -> page(viewer, request, tracking, form, errors))
        : taken(
            viewer,
            request,
            tracking,
            form,
            () -> {
              keys.lookUp(viewer, tracking, letter);
              letters.send(viewer, tracking, form);
            });
  }

  private void answered(Viewer viewer, String tracking, String words) {
    keys.lookUp(viewer, tracking, words);
    answer.answer(viewer, tracking, words);
  }

  @PostMapping("/reports/{tracking}/state")
  @Needs(Permission.ANSWER_REPORT)
  Answer settle(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String tracking,
      @RequestParam(defaultValue = "") String state) {
    return taken(
        viewer,
        request,
        tracking,
        LetterForm.free(""),
        () -> settle.settle(viewer, tracking, chosen(state)));
  }

  @PostMapping("/reports/{tracking}/urgency")
  @Needs(Permission.ANSWER_REPORT)
  Answer weigh(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String tracking,
      @RequestParam(defaultValue = "") String urgency) {
    return SentForm.taken(
        "urgency",
        () -> weigh.weigh(viewer, tracking, urgency),
        "/reports/" + tracking,
        errors -> page(viewer, request, tracking, LetterForm.free(""), errors));
  }

  /// Out of the inbox, because it is no report.
  @PostMapping("/reports/{tracking}/queue")
  @Needs(Permission.ANSWER_REPORT)
  Answer move(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String tracking,
      @RequestParam(defaultValue = "") String queue) {
    return SentForm.taken(
        "state",
        () -> move.fromInbox(viewer, tracking, queue),
        "/inbox",
        errors -> page(viewer, request, tracking, LetterForm.free(""), errors));
  }

  private Answer taken(
      Viewer viewer, HttpServletRequest request, String tracking, LetterForm typed, Runnable deed) {
    return SentForm.taken(
        "state",
        deed,
        "/reports/" + tracking,
        errors -> page(viewer, request, tracking, typed, errors));
  }

  private Page page(
      Viewer viewer,
      HttpServletRequest request,
      String tracking,
      LetterForm letter,
      FormErrors errors) {
    return page.of(request, tracking, views.of(viewer, request, tracking), letter, errors);
  }

  private static ReportState chosen(String word) {
    Reading reading = new Reading();
    return reading
        .choice("state", word, ReportState.class)
        .orElseThrow(() -> new Invalid(reading.flaws()).refused());
  }
}
