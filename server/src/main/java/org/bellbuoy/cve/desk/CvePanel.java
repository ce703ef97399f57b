package org.bellbuoy.cve.desk;

import gg.jte.Content;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.CasePanel;
import org.bellbuoy.cve.CveErrand;
import org.bellbuoy.cve.CveIds;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.Templates;
import org.springframework.stereotype.Component;

/// The CVE ids of a case, on the page of the case.
@Component
class CvePanel implements CasePanel {

  private final CveIds ids;
  private final Templates templates;

  CvePanel(CveIds ids, Templates templates) {
    this.ids = ids;
    this.templates = templates;
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  public String name() {
    return "CVE ids";
  }

  @Override
  public Optional<Content> content(CaseFile file, Viewer viewer) {
    byte[] page =
        templates.bytes(
            "cve/desk/panel",
            Map.of(
                "code",
                file.code(),
                "ids",
                ids.of(viewer, file.id().value(), file.embargo()).stream()
                    .map(each -> CveLine.of(each, ids.proof(each)))
                    .toList(),
                "open",
                ids.errands(viewer, file.id().value(), file.embargo()).stream()
                    .limit(1)
                    .filter(each -> each.state() != CveErrand.State.DONE)
                    .toList()));
    String html = new String(page, StandardCharsets.UTF_8);
    return Optional.of(output -> output.writeContent(html));
  }
}
