package org.bellbuoy.search.desk;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.Report;
import org.bellbuoy.intake.ReportPanel;
import org.bellbuoy.search.AlikeHit;
import org.bellbuoy.search.Search;
import org.bellbuoy.web.Templates;
import org.bellbuoy.web.page.FormState;
import org.springframework.stereotype.Component;

/// On the page of a report: what resembles it. Nobody outside ever learns of it.
@Component
class AlikePanel implements ReportPanel {

  private final Search search;
  private final Templates templates;

  AlikePanel(Search search, Templates templates) {
    this.search = search;
    this.templates = templates;
  }

  @Override
  public String name() {
    return "Perhaps the same";
  }

  @Override
  public Optional<Content> content(Report report, Viewer viewer, FormState form) {
    if (!(viewer instanceof Viewer.Staff)) {
      return Optional.empty();
    }
    List<AlikeHit> hits = search.alike(viewer, report);
    return Optional.of(templates.content("search/desk/alike", Map.of("hits", hits)));
  }
}
