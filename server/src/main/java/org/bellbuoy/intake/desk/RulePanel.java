package org.bellbuoy.intake.desk;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.QueueRule;
import org.bellbuoy.intake.QueueRules;
import org.bellbuoy.intake.Report;
import org.bellbuoy.intake.ReportPanel;
import org.bellbuoy.web.Templates;
import org.bellbuoy.web.page.FormState;
import org.springframework.stereotype.Component;

/// On the page of a report: which rules of the queue it has met, and what they say.
@Component
class RulePanel implements ReportPanel {

  private final QueueRules rules;
  private final Authority authority;
  private final Templates templates;

  RulePanel(QueueRules rules, Authority authority, Templates templates) {
    this.rules = rules;
    this.authority = authority;
    this.templates = templates;
  }

  @Override
  public String name() {
    return "Rules";
  }

  @Override
  public Optional<Content> content(Report report, Viewer viewer, FormState form) {
    if (!authority.may(viewer, Permission.READ_INTAKE)) {
      return Optional.empty();
    }
    List<QueueRule> met = rules.of(viewer, report);
    return met.isEmpty()
        ? Optional.empty()
        : Optional.of(templates.content("intake/desk/rulesmet", Map.of("rules", met)));
  }
}
