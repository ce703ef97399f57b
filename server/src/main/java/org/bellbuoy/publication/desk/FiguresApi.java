package org.bellbuoy.publication.desk;

import java.util.List;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.publication.Figures;
import org.bellbuoy.publication.PublishFigures;
import org.bellbuoy.publication.YearFigures;
import org.bellbuoy.web.Needs;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Yearly figures for programs.
@RestController
class FiguresApi {

  private final Figures figures;
  private final PublishFigures publish;

  FiguresApi(Figures figures, PublishFigures publish) {
    this.figures = figures;
    this.publish = publish;
  }

  @GetMapping("/api/v1/figures")
  @Needs(Permission.PUBLISH_FIGURES)
  FiguresAnswer show(Viewer viewer) {
    return new FiguresAnswer(figures.preview(viewer), figures.published());
  }

  @PostMapping("/api/v1/figures")
  @Needs(Permission.PUBLISH_FIGURES)
  FiguresAnswer publish(Viewer viewer, @RequestBody YearToPublish asked) {
    publish.publish(viewer, asked.year());
    return show(viewer);
  }

  /// A year that is over.
  record YearToPublish(int year) {}

  /// What would be published of the last year, and what is.
  record FiguresAnswer(YearFigures preview, List<YearFigures> published) {}
}
