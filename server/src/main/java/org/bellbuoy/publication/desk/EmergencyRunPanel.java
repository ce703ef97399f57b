package org.bellbuoy.publication.desk;

import gg.jte.Content;
import java.util.Optional;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.CasePanel;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.publication.EmergencyRuns;
import org.bellbuoy.web.Templates;
import org.bellbuoy.web.Words;
import org.springframework.stereotype.Component;

/// On the page of a case, before all else: what stands ready because others speak or soon will.
@Component
class EmergencyRunPanel implements CasePanel {

  private final EmergencyRuns runs;
  private final EmergencyRunViews views;
  private final Templates templates;

  EmergencyRunPanel(EmergencyRuns runs, EmergencyRunViews views, Templates templates) {
    this.runs = runs;
    this.views = views;
    this.templates = templates;
  }

  @Override
  public int order() {
    return 1;
  }

  @Override
  public String name() {
    return Words.of("publication").say("run.title");
  }

  @Override
  public Optional<Content> content(CaseFile file, Viewer viewer) {
    return runs.of(viewer, file)
        .map(run -> templates.content("publication/desk/run", views.of(viewer, file, run)));
  }
}
