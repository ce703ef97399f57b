package org.bellbuoy.grants.desk;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bellbuoy.grants.Grants;
import org.bellbuoy.grants.OpenedGrant;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.Report;
import org.bellbuoy.intake.ReportPanel;
import org.bellbuoy.web.Part;
import org.bellbuoy.web.PartsInUse;
import org.bellbuoy.web.Templates;
import org.bellbuoy.web.page.FormState;
import org.springframework.stereotype.Component;

/// On the page of a report: the test environments it names, with their scope, and whether it came
/// while they ran; and those asked for in its mailbox.
@Component
class GrantPanel implements ReportPanel {

  private final Grants grants;
  private final Templates templates;
  private final PartsInUse parts;

  GrantPanel(Grants grants, Templates templates, PartsInUse parts) {
    this.parts = parts;
    this.grants = grants;
    this.templates = templates;
  }

  @Override
  public String name() {
    return "Test environment";
  }

  @Override
  public Optional<Content> content(Report report, Viewer viewer, FormState form) {
    List<OpenedGrant> found =
        parts.uses(Part.TEST_ENVIRONMENTS) ? grants.ofReport(viewer, report.tracking()) : List.of();
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(
            templates.content("grants/desk/panel", Map.of("report", report, "found", found)));
  }
}
