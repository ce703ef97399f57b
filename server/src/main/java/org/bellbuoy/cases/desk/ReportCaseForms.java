package org.bellbuoy.cases.desk;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.identity.Viewer;
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
  private final Templates templates;

  ReportCaseForms(Cases cases, Templates templates) {
    this.cases = cases;
    this.templates = templates;
  }

  /// @param title what was typed
  /// @param existing the code that was chosen
  Content of(
      Viewer viewer, String tracking, Csrf csrf, String title, String existing, FormErrors errors) {
    List<Choice> open =
        cases.list(viewer, Portion.first(OFFERED)).items().stream()
            .filter(file -> file.state().open())
            .map(ReportCaseForms::choice)
            .toList();
    return templates.content(
        "cases/desk/reportlink",
        Map.of(
            "tracking",
            tracking,
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
