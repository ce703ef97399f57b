package org.bellbuoy.intake.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.ReadWish;
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

/// Asks the reporter whether a mail speaks for them; the page of the report comes back when
/// something is wrong.
@Controller
class WishPages {

  private final DeskFrames frames;
  private final ReportViews views;
  private final ReadWish wish;

  WishPages(DeskFrames frames, ReportViews views, ReadWish wish) {
    this.frames = frames;
    this.views = views;
    this.wish = wish;
  }

  @PostMapping("/reports/{tracking}/wishes")
  @Needs(Permission.ANSWER_REPORT)
  Answer ask(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String tracking,
      @RequestParam Map<String, String> typed) {
    return SentForm.taken(
        "main",
        () ->
            wish.read(
                viewer,
                tracking,
                new ReadWish.Typed(typed.get("wish"), typed.get("mail"), typed.get("wording"))),
        "/reports/" + tracking,
        errors -> page(viewer, request, tracking, typed, errors));
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
