package org.bellbuoy.fixes.desk;

import gg.jte.Content;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.CasePanel;
import org.bellbuoy.fixes.Fixes;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.Templates;
import org.springframework.stereotype.Component;

/// Fix work in short, on the page of its case; from the day on which there is something to mend.
@Component
class FixPanel implements CasePanel {

  private final Fixes fixes;
  private final FixViews views;
  private final Templates templates;

  FixPanel(Fixes fixes, FixViews views, Templates templates) {
    this.fixes = fixes;
    this.views = views;
    this.templates = templates;
  }

  @Override
  public int order() {
    return 25;
  }

  @Override
  public String name() {
    return "Fix work";
  }

  @Override
  public Optional<Content> content(CaseFile file, Viewer viewer) {
    List<FixLine> lines = views.lines(viewer, fixes.of(viewer, file));
    if (lines.isEmpty() && !file.wasAccepted()) {
      return Optional.empty();
    }
    byte[] page = templates.bytes("fixes/desk/panel", Map.of("code", file.code(), "lines", lines));
    String html = new String(page, StandardCharsets.UTF_8);
    return Optional.of(output -> output.writeContent(html));
  }
}
