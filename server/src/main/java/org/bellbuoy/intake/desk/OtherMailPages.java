package org.bellbuoy.intake.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.bellbuoy.fixes.Place;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.AnswerOtherMail;
import org.bellbuoy.intake.LookUpReporterKey;
import org.bellbuoy.intake.MoveMail;
import org.bellbuoy.intake.OtherMails;
import org.bellbuoy.kernel.Portion;
import org.bellbuoy.kernel.Slice;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.SentForm;
import org.bellbuoy.web.Signpost;
import org.bellbuoy.web.desk.DeskFrames;
import org.bellbuoy.web.page.FormErrors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Mail that is no report, for those who answer it: what people ask about their data, and abuse.
@Controller
class OtherMailPages implements Signpost {

  private static final String HERE = "/other-mail";

  private final DeskFrames frames;
  private final OtherMails mails;
  private final OtherMailViews views;
  private final AnswerOtherMail answer;
  private final MoveMail move;
  private final LookUpReporterKey keys;

  OtherMailPages(
      DeskFrames frames,
      OtherMails mails,
      OtherMailViews views,
      AnswerOtherMail answer,
      MoveMail move,
      LookUpReporterKey keys) {
    this.keys = keys;
    this.frames = frames;
    this.mails = mails;
    this.views = views;
    this.answer = answer;
    this.move = move;
  }

  @Override
  public Place place() {
    return new Place(56, "Other mail", HERE, Permission.READ_OTHER_MAIL);
  }

  @GetMapping(HERE)
  @Needs(Permission.READ_OTHER_MAIL)
  Page list(
      Viewer viewer,
      HttpServletRequest request,
      @RequestParam(defaultValue = "") String state,
      Portion portion) {
    boolean answered = state.equals("answered");
    Slice<OtherMails.Line> slice =
        answered ? mails.answered(viewer, portion) : mails.waiting(viewer, portion);
    return Page.of(
        "intake/desk/other-mails",
        Map.of(
            "frame",
            frames.of(request, "Other mail"),
            "page",
            views.list(viewer, slice, answered, portion)));
  }

  @GetMapping(HERE + "/{number}")
  @Needs(Permission.READ_OTHER_MAIL)
  Page show(Viewer viewer, HttpServletRequest request, @PathVariable String number) {
    return page(viewer, request, number, "", FormErrors.none());
  }

  @PostMapping(HERE + "/{number}/answers")
  @Needs(Permission.READ_OTHER_MAIL)
  Answer answer(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String number,
      @RequestParam(name = "answer", defaultValue = "") String words) {
    return SentForm.taken(
        "answer",
        () -> {
          keys.lookUpOther(viewer, number, words);
          answer.answer(viewer, number, words);
        },
        HERE + "/" + number,
        errors -> page(viewer, request, number, words, errors));
  }

  /// Into another queue; whoever moves it may read it there only as one who answers there.
  @PostMapping(HERE + "/{number}/queue")
  @Needs(Permission.READ_OTHER_MAIL)
  Answer move(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String number,
      @RequestParam(defaultValue = "") String queue) {
    return SentForm.taken(
        "queue",
        () -> move.fromOther(viewer, number, queue),
        HERE,
        errors -> page(viewer, request, number, "", errors));
  }

  private Page page(
      Viewer viewer, HttpServletRequest request, String number, String typed, FormErrors errors) {
    return Page.of(
        "intake/desk/other-mail",
        Map.of(
            "frame",
            frames.of(request, "Mail " + number),
            "view",
            views.of(viewer, number),
            "typed",
            typed,
            "errors",
            errors));
  }
}
