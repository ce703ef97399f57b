package org.bellbuoy.publication.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.publication.Figures;
import org.bellbuoy.publication.PublishFigures;
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

/// The figures of the last year as the world would read them, and publishing them.
@Controller
class FiguresPages {

  private static final String HERE = "/settings/figures";

  private final DeskFrames frames;
  private final Figures figures;
  private final PublishFigures publish;

  FiguresPages(DeskFrames frames, Figures figures, PublishFigures publish) {
    this.frames = frames;
    this.figures = figures;
    this.publish = publish;
  }

  @GetMapping(HERE)
  @Needs(Permission.PUBLISH_FIGURES)
  Page show(Viewer viewer, HttpServletRequest request) {
    return page(viewer, request, FormErrors.none());
  }

  @PostMapping(HERE)
  @Needs(Permission.PUBLISH_FIGURES)
  Answer publish(
      Viewer viewer, HttpServletRequest request, @RequestParam(defaultValue = "0") int year) {
    return SentForm.taken(
        "main", () -> publish.publish(viewer, year), HERE, errors -> page(viewer, request, errors));
  }

  private Page page(Viewer viewer, HttpServletRequest request, FormErrors errors) {
    return Page.of(
        "publication/desk/figures",
        Map.of(
            "frame",
            frames.of(request, "Yearly figures"),
            "preview",
            figures.preview(viewer),
            "published",
            figures.published(),
            "errors",
            errors));
  }
}
