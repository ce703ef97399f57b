package org.bellbuoy.obligations.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.obligations.ObligationFile;
import org.bellbuoy.obligations.Obligations;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.SentForm;
import org.bellbuoy.web.desk.DeskFrames;
import org.bellbuoy.web.page.FormErrors;
import org.springframework.stereotype.Component;

/// The page of one obligation, which several doors show again when a form cannot be taken.
@Component
class ObligationShell {

  private final DeskFrames frames;
  private final Obligations obligations;
  private final ObligationViews views;

  ObligationShell(DeskFrames frames, Obligations obligations, ObligationViews views) {
    this.frames = frames;
    this.obligations = obligations;
    this.views = views;
  }

  Answer taken(
      Viewer viewer,
      HttpServletRequest request,
      String code,
      String obligation,
      Map<String, String> typed,
      Runnable deed) {
    return SentForm.taken(
        "main",
        deed,
        "/cases/" + code + "/obligations/" + obligation,
        errors -> page(viewer, request, code, obligation, typed, errors));
  }

  Page page(Viewer viewer, HttpServletRequest request, String code, String obligation) {
    return page(viewer, request, code, obligation, Map.of(), FormErrors.none());
  }

  private Page page(
      Viewer viewer,
      HttpServletRequest request,
      String code,
      String obligation,
      Map<String, String> typed,
      FormErrors errors) {
    ObligationFile file = obligations.get(viewer, code, obligation);
    return Page.of(
        "obligations/desk/obligation",
        Map.of(
            "frame",
            frames.of(request, "What a law asks in " + code),
            "view",
            views.of(viewer, file),
            "typed",
            typed,
            "errors",
            errors));
  }
}
