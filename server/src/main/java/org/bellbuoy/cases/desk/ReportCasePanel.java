package org.bellbuoy.cases.desk;

import gg.jte.Content;
import java.util.Map;
import java.util.Optional;
import org.bellbuoy.cases.CaseId;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.Report;
import org.bellbuoy.intake.ReportPanel;
import org.bellbuoy.web.Templates;
import org.bellbuoy.web.page.FormErrors;
import org.bellbuoy.web.page.FormState;
import org.springframework.stereotype.Component;

/// On the page of a report: the case it belongs to, or the forms that put it into one.
@Component
class ReportCasePanel implements ReportPanel {

  private final Cases cases;
  private final Authority authority;
  private final Templates templates;
  private final ReportCaseForms forms;

  ReportCasePanel(Cases cases, Authority authority, Templates templates, ReportCaseForms forms) {
    this.cases = cases;
    this.authority = authority;
    this.templates = templates;
    this.forms = forms;
  }

  @Override
  public String name() {
    return "Case";
  }

  @Override
  public Optional<Content> content(Report report, Viewer viewer, FormState form) {
    if (report.findSubject().isPresent()) {
      return cases
          .find(viewer, new CaseId(report.findSubject().get().value()))
          .map(file -> templates.content("cases/desk/reportcase", Map.of("file", file)));
    }
    if (!authority.may(viewer, Permission.OPEN_CASE)) {
      return Optional.empty();
    }
    return Optional.of(forms.of(viewer, report, form.csrf(), "", "", FormErrors.none()));
  }
}
