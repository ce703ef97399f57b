package org.bellbuoy.retention.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.EraseReporter;
import org.bellbuoy.intake.ReporterErasures;
import org.bellbuoy.kernel.Invalid;
import org.bellbuoy.retention.PublishedNames;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.SentForm;
import org.bellbuoy.web.desk.DeskFrames;
import org.bellbuoy.web.page.FormErrors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Erasing what a report tells about its reporter: what would go, and the deed.
@Controller
class ReporterErasurePages {

  private final DeskFrames frames;
  private final ReporterErasures erasures;
  private final PublishedNames published;
  private final EraseReporter erase;

  ReporterErasurePages(
      DeskFrames frames, ReporterErasures erasures, PublishedNames published, EraseReporter erase) {
    this.frames = frames;
    this.erasures = erasures;
    this.published = published;
    this.erase = erase;
  }

  @GetMapping("/reports/{tracking}/reporter-erasure")
  @Needs(Permission.ERASE_PERSONAL)
  Page preview(Viewer viewer, HttpServletRequest request, @PathVariable String tracking) {
    return page(viewer, request, tracking, FormErrors.none());
  }

  @PostMapping("/reports/{tracking}/reporter-erasure")
  @Needs(Permission.ERASE_PERSONAL)
  Answer erase(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String tracking,
      @RequestParam(defaultValue = "") List<String> parts,
      @RequestParam(defaultValue = "") String ground,
      @RequestParam(defaultValue = "") String typed) {
    return SentForm.taken(
        "main",
        () -> {
          if (!typed.strip().equals(tracking)) {
            throw Invalid.of("typed", "Type " + tracking + " to confirm.").refused();
          }
          erase.erase(viewer, tracking, ErasureChoices.parts(parts), ErasureChoices.ground(ground));
        },
        "/reports/" + tracking + "/reporter-erasure",
        errors -> page(viewer, request, tracking, errors));
  }

  private Page page(Viewer viewer, HttpServletRequest request, String tracking, FormErrors errors) {
    ReporterErasures.Preview found = erasures.preview(viewer, tracking);
    Map<String, Object> model = new HashMap<>();
    model.put("frame", frames.of(request, "Erase the reporter of " + tracking));
    model.put("preview", found);
    model.put("published", published.about(found.report()));
    model.put("parts", ErasureChoices.parts());
    model.put("grounds", ErasureChoices.grounds());
    model.put("errors", errors);
    return Page.of("retention/desk/reporter", model);
  }
}
