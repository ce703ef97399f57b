package org.bellbuoy.advisories.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.function.Consumer;
import org.bellbuoy.advisories.Advisories;
import org.bellbuoy.advisories.AdvisoryId;
import org.bellbuoy.advisories.Beginnings;
import org.bellbuoy.advisories.DraftTemplates;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.SentForm;
import org.bellbuoy.web.desk.DeskFrames;
import org.bellbuoy.web.page.FormErrors;
import org.springframework.stereotype.Component;

/// The page of one advisory, which every form on it comes back to.
@Component
class DraftPage {

  private final DeskFrames frames;
  private final Advisories advisories;
  private final DraftViews views;
  private final Beginnings beginnings;
  private final DraftTemplates templates;

  DraftPage(
      DeskFrames frames,
      Advisories advisories,
      DraftViews views,
      Beginnings beginnings,
      DraftTemplates templates) {
    this.frames = frames;
    this.advisories = advisories;
    this.views = views;
    this.beginnings = beginnings;
    this.templates = templates;
  }

  /// Does the deed and goes on; what cannot be taken is shown with all that was typed.
  Answer taken(
      Viewer viewer,
      HttpServletRequest request,
      String code,
      Map<String, String> typed,
      String then,
      Consumer<AdvisoryId> deed) {
    return SentForm.taken(
        "gates",
        () -> deed.accept(advisories.byCode(viewer, code).id()),
        then,
        errors -> show(viewer, request, code, typed, errors));
  }

  Page show(
      Viewer viewer,
      HttpServletRequest request,
      String code,
      Map<String, String> typed,
      FormErrors errors) {
    return Page.of(
        "advisories/desk/draft",
        Map.of(
            "frame",
            frames.of(request, "Advisory " + code),
            "view",
            views.of(viewer, code, typed.getOrDefault("beside", "")),
            "began",
            beginnings.began(viewer, typed.getOrDefault("began", "")),
            "leads",
            templates.mayManage(viewer),
            "typed",
            typed,
            "errors",
            errors));
  }
}
