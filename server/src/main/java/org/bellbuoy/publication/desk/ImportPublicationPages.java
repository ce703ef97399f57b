package org.bellbuoy.publication.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.bellbuoy.advisories.WaitingImport;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.publication.PublishImports;
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

/// What others brought in and waits for a second person, all at once.
@Controller
class ImportPublicationPages {

  private static final String HERE = "/advisories/import/publication";

  private final DeskFrames frames;
  private final PublishImports imports;

  ImportPublicationPages(DeskFrames frames, PublishImports imports) {
    this.frames = frames;
    this.imports = imports;
  }

  @GetMapping(HERE)
  @Needs(Permission.PUBLISH_ADVISORY)
  Page show(Viewer viewer, HttpServletRequest request) {
    return page(viewer, request, FormErrors.none());
  }

  /// @param seen what stands for the list that was shown
  @PostMapping(HERE)
  @Needs(Permission.PUBLISH_ADVISORY)
  Answer publish(
      Viewer viewer, HttpServletRequest request, @RequestParam(defaultValue = "-") String seen) {
    return SentForm.taken(
        "main",
        () -> imports.publish(viewer, seen),
        "/advisories",
        errors -> page(viewer, request, errors));
  }

  private Page page(Viewer viewer, HttpServletRequest request, FormErrors errors) {
    List<WaitingImport> waiting = imports.waiting(viewer);
    return Page.of(
        "publication/desk/imports",
        Map.of(
            "frame",
            frames.of(request, "Publish what was brought in"),
            "waiting",
            waiting,
            "seen",
            PublishImports.seen(waiting),
            "errors",
            errors));
  }
}
