package org.bellbuoy.cases.desk;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.CasePanel;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.Report;
import org.bellbuoy.intake.Reports;
import org.bellbuoy.intake.SubjectId;
import org.bellbuoy.web.Templates;
import org.springframework.stereotype.Component;

/// On the page of a case: the reports behind it.
@Component
class CaseReportsPanel implements CasePanel {

  private final Reports reports;
  private final Authority authority;
  private final Templates templates;

  CaseReportsPanel(Reports reports, Authority authority, Templates templates) {
    this.authority = authority;
    this.reports = reports;
    this.templates = templates;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public String name() {
    return "Reports";
  }

  @Override
  public Optional<Content> content(CaseFile file, Viewer viewer) {
    List<Report> behind = reports.of(viewer, new SubjectId(file.id().value()));
    boolean mayAnswer = authority.may(viewer, Permission.ANSWER_REPORT);
    return behind.isEmpty()
        ? Optional.empty()
        : Optional.of(
            templates.content(
                "cases/desk/casereports", Map.of("reports", behind, "mayAnswer", mayAnswer)));
  }
}
