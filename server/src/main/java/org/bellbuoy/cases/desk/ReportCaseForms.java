package org.bellbuoy.cases.desk;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.cases.Maintainers;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.Report;
import org.bellbuoy.kernel.Portion;
import org.bellbuoy.web.Templates;
import org.bellbuoy.web.page.Choice;
import org.bellbuoy.web.page.Csrf;
import org.bellbuoy.web.page.FormErrors;
import org.springframework.stereotype.Component;

/// The two forms that put a report into a case: a new one, or one that is open.
@Component
class ReportCaseForms {

  private static final int OFFERED = 200;

  private final Cases cases;
  private final Maintainers maintainers;
  private final Templates templates;

  ReportCaseForms(Cases cases, Maintainers maintainers, Templates templates) {
    this.cases = cases;
    this.maintainers = maintainers;
    this.templates = templates;
  }

  /// @param title what was typed
  /// @param existing the code that was chosen
  Content of(
      Viewer viewer, Report report, Csrf csrf, String title, String existing, FormErrors errors) {
    List<Choice> keepers =
        maintainers.of(viewer, report).stream()
            .filter(each -> !each.id().equals(viewer.actor().id()))
            .map(each -> Choice.of(each.code(), each.name()))
            .toList();
    List<Choice> open =
        cases.list(viewer, Portion.first(OFFERED)).items().stream()
            .filter(file -> file.state().open())
            .map(ReportCaseForms::choice)
            .toList();
    return templates.content(
        "cases/desk/reportlink",
        Map.of(
            "tracking",
            report.tracking(),
            "keepers",
            keepers,
            "csrf",
            csrf,
            "open",
            open,
            "title",
            title,
            "existing",
            existing,
            "errors",
            errors));
  }

  private static Choice choice(CaseFile file) {
    return Choice.of(file.code(), file.title() + " (" + file.code() + ")");
  }
}
