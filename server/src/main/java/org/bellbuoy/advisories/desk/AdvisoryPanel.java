package org.bellbuoy.advisories.desk;

import gg.jte.Content;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bellbuoy.advisories.Advisories;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.CasePanel;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.Templates;
import org.springframework.stereotype.Component;

/// The advisories of a case, on the page of the case.
@Component
class AdvisoryPanel implements CasePanel {

  private final Advisories advisories;
  private final Templates templates;
  private final Clock clock;

  AdvisoryPanel(Advisories advisories, Templates templates, Clock clock) {
    this.advisories = advisories;
    this.templates = templates;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 40;
  }

  @Override
  public String name() {
    return "Advisories";
  }

  @Override
  public Optional<Content> content(CaseFile file, Viewer viewer) {
    List<AdvisoryLine> lines =
        advisories.ofCase(viewer, file.id().value()).stream()
            .map(advisory -> AdvisoryLine.of(advisory, clock.instant()))
            .toList();
    byte[] page =
        templates.bytes("advisories/desk/panel", Map.of("code", file.code(), "lines", lines));
    String html = new String(page, StandardCharsets.UTF_8);
    return Optional.of(output -> output.writeContent(html));
  }
}
