package org.bellbuoy.cases.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.bellbuoy.cases.JoinCase;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.SentForm;
import org.bellbuoy.web.desk.DeskFrames;
import org.bellbuoy.web.page.FormErrors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A lead joins a case unasked, by its number. It is written down and the circle is told.
@Controller
class JoinPages {

  private final DeskFrames frames;
  private final JoinCase join;

  JoinPages(DeskFrames frames, JoinCase join) {
    this.frames = frames;
    this.join = join;
  }

  @GetMapping("/cases/join")
  @Needs(Permission.JOIN_CASE)
  Page form(HttpServletRequest request) {
    return page(request, "", FormErrors.none());
  }

  @PostMapping("/cases/join")
  @Needs(Permission.JOIN_CASE)
  Answer join(
      Viewer viewer, HttpServletRequest request, @RequestParam(defaultValue = "") String number) {
    return SentForm.taken(
        "number",
        () -> join.join(viewer, number.strip()),
        "/cases/" + number.strip(),
        errors -> page(request, number, errors));
  }

  private Page page(HttpServletRequest request, String number, FormErrors errors) {
    return Page.of(
        "cases/desk/join",
        Map.of("frame", frames.of(request, "Join a case"), "number", number, "errors", errors));
  }
}
