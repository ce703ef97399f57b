package org.bellbuoy.intake.desk;

import gg.jte.Content;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.Credit;
import org.bellbuoy.intake.Credits;
import org.bellbuoy.intake.Report;
import org.bellbuoy.intake.ReportPanel;
import org.bellbuoy.web.Templates;
import org.bellbuoy.web.Words;
import org.bellbuoy.web.page.FormState;
import org.springframework.stereotype.Component;

/// On the page of a report: in what words its reporter is thanked.
@Component
class CreditPanel implements ReportPanel {

  private final Credits credits;
  private final Authority authority;
  private final Templates templates;

  CreditPanel(Credits credits, Authority authority, Templates templates) {
    this.credits = credits;
    this.authority = authority;
    this.templates = templates;
  }

  @Override
  public String name() {
    return Words.of("intake").say("credit.title");
  }

  @Override
  public Optional<Content> content(Report report, Viewer viewer, FormState form) {
    if (report.source().ownReport() || !authority.may(viewer, Permission.ANSWER_REPORT)) {
      return Optional.empty();
    }
    Credit credit = credits.find(viewer, report.tracking()).orElse(new Credit("", "", null));
    Map<String, Object> model = new HashMap<>();
    model.put("tracking", report.tracking());
    model.put("credit", credit);
    model.put("form", form);
    return Optional.of(templates.content("intake/desk/credit", model));
  }
}
