package org.bellbuoy.fixes.desk;

import gg.jte.Content;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.CasePanel;
import org.bellbuoy.fixes.Counterparts;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.Templates;
import org.springframework.stereotype.Component;

/// Who else works on the flaw, on the page of its case.
@Component
class CounterpartPanel implements CasePanel {

  private final Counterparts counterparts;
  private final CounterpartViews views;
  private final Templates templates;

  CounterpartPanel(Counterparts counterparts, CounterpartViews views, Templates templates) {
    this.counterparts = counterparts;
    this.views = views;
    this.templates = templates;
  }

  @Override
  public int order() {
    return 27;
  }

  @Override
  public String name() {
    return "Others who work on it";
  }

  @Override
  public Optional<Content> content(CaseFile file, Viewer viewer) {
    byte[] page =
        templates.bytes(
            "fixes/desk/counterpartpanel",
            Map.of(
                "code",
                file.code(),
                "all",
                views.of(viewer, file.code(), counterparts.of(viewer, file))));
    String html = new String(page, StandardCharsets.UTF_8);
    return Optional.of(output -> output.writeContent(html));
  }
}
