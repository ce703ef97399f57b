package org.bellbuoy.cases.desk;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.CasePanel;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.Templates;
import org.springframework.stereotype.Component;

/// On the page of a case: what one person decided where two are needed.
@Component
class AlonePanel implements CasePanel {

  private final AloneLines lines;
  private final Templates templates;

  AlonePanel(AloneLines lines, Templates templates) {
    this.lines = lines;
    this.templates = templates;
  }

  @Override
  public int order() {
    return 5;
  }

  @Override
  public String name() {
    return "Decided alone";
  }

  @Override
  public Optional<Content> content(CaseFile file, Viewer viewer) {
    List<AloneLine> found = lines.of(viewer, file);
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(
            templates.content(
                "cases/desk/alonepanel", Map.of("lines", found, "code", file.code())));
  }
}
