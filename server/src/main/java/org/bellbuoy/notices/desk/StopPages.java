package org.bellbuoy.notices.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.notices.Notices;
import org.bellbuoy.notices.StopForm;
import org.bellbuoy.notices.StopNotice;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.SentForm;
import org.bellbuoy.web.desk.DeskFrames;
import org.bellbuoy.web.page.FormErrors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Stopping a notice for good, on a page that says before what that does.
@Controller
class StopPages {

  private static final String STOP = "/notices/{code}/stop";

  private final DeskFrames frames;
  private final Notices notices;
  private final StopNotice stop;

  StopPages(DeskFrames frames, Notices notices, StopNotice stop) {
    this.frames = frames;
    this.notices = notices;
    this.stop = stop;
  }

  @GetMapping(STOP)
  @Needs(Permission.STOP_NOTICES)
  Page ask(Viewer viewer, HttpServletRequest request, @PathVariable String code) {
    return page(viewer, request, code, StopForm.empty(), FormErrors.none());
  }

  @PostMapping(STOP)
  @Needs(Permission.STOP_NOTICES)
  Answer stop(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @ModelAttribute StopForm typed) {
    return SentForm.taken(
        "main",
        () -> stop.stop(viewer, code, typed),
        "/notices/" + code,
        errors -> page(viewer, request, code, typed, errors));
  }

  private Page page(
      Viewer viewer, HttpServletRequest request, String code, StopForm typed, FormErrors errors) {
    Notices.Counted found = notices.get(viewer, code);
    return Page.of(
        "notices/desk/stop",
        Map.of(
            "frame",
            frames.of(request, "Stop the notice of " + found.notice().number()),
            "found",
            found,
            "typed",
            typed,
            "errors",
            errors));
  }
}
