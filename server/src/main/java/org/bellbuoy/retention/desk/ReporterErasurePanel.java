package org.bellbuoy.retention.desk;

import gg.jte.Content;
import java.util.Map;
import java.util.Optional;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.Report;
import org.bellbuoy.intake.ReportPanel;
import org.bellbuoy.web.Templates;
import org.bellbuoy.web.page.FormState;
import org.springframework.stereotype.Component;

/// On the page of a report: the way to erase who sent it.
@Component
class ReporterErasurePanel implements ReportPanel {

  private final Authority authority;
  private final Templates templates;

  ReporterErasurePanel(Authority authority, Templates templates) {
    this.authority = authority;
    this.templates = templates;
  }

  @Override
  public String name() {
    return "The reporter’s data";
  }

  @Override
  public Optional<Content> content(Report report, Viewer viewer, FormState form) {
    return authority.may(viewer, Permission.ERASE_PERSONAL)
        ? Optional.of(
            templates.content("retention/desk/panel", Map.of("tracking", report.tracking())))
        : Optional.empty();
  }
}
