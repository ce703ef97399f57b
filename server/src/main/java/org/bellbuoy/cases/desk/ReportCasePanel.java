package org.bellbuoy.cases.desk;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.CaseId;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.Report;
import org.bellbuoy.intake.ReportPanel;
import org.bellbuoy.kernel.Portion;
import org.bellbuoy.web.Templates;
import org.bellbuoy.web.page.Choice;
import org.bellbuoy.web.page.Csrf;
import org.springframework.stereotype.Component;

/// On the page of a report: the case it belongs to, or the forms that put it into one.
@Component
class ReportCasePanel implements ReportPanel {

  private static final int OFFERED = 200;

  private final Cases cases;
  private final Authority authority;
  private final Templates templates;

  ReportCasePanel(Cases cases, Authority authority, Templates templates) {
    this.cases = cases;
    this.authority = authority;
    this.templates = templates;
  }

  @Override
  public String name() {
    return "Case";
  }

  @Override
  public Optional<Content> content(Report report, Viewer viewer, Csrf csrf) {
    if (report.findSubject().isPresent()) {
      return cases
          .find(viewer, new CaseId(report.findSubject().get().value()))
          .map(file -> templates.content("cases/desk/reportcase", Map.of("file", file)));
    }
    if (!authority.may(viewer, Permission.OPEN_CASE)) {
      return Optional.empty();
    }
    List<Choice> open =
        cases.list(viewer, Portion.first(OFFERED)).items().stream()
            .filter(file -> file.state().open())
            .map(ReportCasePanel::choice)
            .toList();
    return Optional.of(
        templates.content(
            "cases/desk/reportlink",
            Map.of("tracking", report.tracking(), "csrf", csrf, "open", open)));
  }

  private static Choice choice(CaseFile file) {
    return Choice.of(file.code(), file.title() + " (" + file.code() + ")");
  }
}
