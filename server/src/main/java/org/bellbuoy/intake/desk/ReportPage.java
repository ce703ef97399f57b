package org.bellbuoy.intake.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.SentForm;
import org.bellbuoy.web.desk.DeskFrames;
import org.bellbuoy.web.page.FormErrors;
import org.bellbuoy.web.page.FormState;
import org.springframework.stereotype.Component;

/// The page of a report, for all whose forms stand on it: it comes back with what was typed when
/// something cannot be taken.
@Component
class ReportPage {

  private final DeskFrames frames;
  private final ReportViews views;

  ReportPage(DeskFrames frames, ReportViews views) {
    this.frames = frames;
    this.views = views;
  }

  /// Does what a form of one of its panels asks for, and leads back to the page.
  Answer taken(
      Viewer viewer,
      HttpServletRequest request,
      String tracking,
      Map<String, String> typed,
      Runnable deed) {
    return SentForm.taken(
        "main",
        deed,
        "/reports/" + tracking,
        errors -> {
          FormState form = new FormState(DeskFrames.csrf(request), typed, errors);
          return of(
              request, tracking, views.of(viewer, tracking, form), LetterForm.free(""), errors);
        });
  }

  /// The page with a letter that is being written.
  Page of(
      HttpServletRequest request,
      String tracking,
      ReportView view,
      LetterForm letter,
      FormErrors errors) {
    return Page.of(
        "intake/desk/report",
        Map.of(
            "frame",
            frames.of(request, "Report " + tracking),
            "view",
            view,
            "letter",
            letter,
            "errors",
            errors));
  }
}
