package org.bellbuoy.intake.desk;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.Report;
import org.bellbuoy.intake.ReportPanel;
import org.bellbuoy.intake.SpamProposal;
import org.bellbuoy.intake.SpamProposals;
import org.bellbuoy.web.Templates;
import org.bellbuoy.web.Words;
import org.bellbuoy.web.page.FormState;
import org.springframework.stereotype.Component;

/// On the page of a report that one person calls spam though its sender is known: a second person
/// agrees, or somebody takes it back.
@Component
class SpamPanel implements ReportPanel {

  private final SpamProposals proposals;
  private final People people;
  private final Templates templates;

  SpamPanel(SpamProposals proposals, People people, Templates templates) {
    this.proposals = proposals;
    this.people = people;
    this.templates = templates;
  }

  @Override
  public String name() {
    return Words.of("intake").say("spam.title");
  }

  @Override
  public Optional<Content> content(Report report, Viewer viewer, FormState form) {
    return proposals
        .find(viewer, report.tracking())
        .map(proposal -> shown(viewer, report, proposal, form));
  }

  private Content shown(Viewer viewer, Report report, SpamProposal proposal, FormState form) {
    String by = people.names(viewer, List.of(proposal.by())).getOrDefault(proposal.by(), "");
    return templates.content(
        "intake/desk/spam",
        Map.of(
            "tracking",
            report.tracking(),
            "by",
            by,
            "at",
            proposal.at(),
            "second",
            proposals.mayConfirm(viewer, report, proposal),
            "form",
            form));
  }
}
