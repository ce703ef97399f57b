package org.bellbuoy.intake.desk;

import gg.jte.Content;
import java.util.Map;
import java.util.Optional;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.ChangeReporterAddress;
import org.bellbuoy.intake.Report;
import org.bellbuoy.intake.ReportPanel;
import org.bellbuoy.web.Templates;
import org.bellbuoy.web.Words;
import org.bellbuoy.web.page.FormState;
import org.springframework.stereotype.Component;

/// On the page of a report that came by mail: where its answers go, and asking for another address.
@Component
class AddressPanel implements ReportPanel {

  private final ChangeReporterAddress addresses;
  private final Authority authority;
  private final Templates templates;

  AddressPanel(ChangeReporterAddress addresses, Authority authority, Templates templates) {
    this.addresses = addresses;
    this.authority = authority;
    this.templates = templates;
  }

  @Override
  public String name() {
    return Words.of("intake").say("address.title");
  }

  @Override
  public Optional<Content> content(Report report, Viewer viewer, FormState form) {
    if (!report.source().byMail() || !authority.may(viewer, Permission.ANSWER_REPORT)) {
      return Optional.empty();
    }
    return addresses
        .known(viewer, report.tracking())
        .map(known ->
            templates.content(
                "intake/desk/address",
                Map.of("tracking", report.tracking(), "known", known, "form", form)));
  }
}
