package org.bellbuoy.intake.desk;

import gg.jte.Content;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.bellbuoy.correspondence.KnownKeys;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.Report;
import org.bellbuoy.intake.ReportPanel;
import org.bellbuoy.web.Templates;
import org.bellbuoy.web.Words;
import org.bellbuoy.web.page.FormState;
import org.springframework.stereotype.Component;

/// On the page of a report: what OpenPGP says of its mail, and the keys that came with it.
@Component
class OpenPgpPanel implements ReportPanel {

  private final KnownKeys keys;
  private final Authority authority;
  private final Templates templates;

  OpenPgpPanel(KnownKeys keys, Authority authority, Templates templates) {
    this.keys = keys;
    this.authority = authority;
    this.templates = templates;
  }

  @Override
  public String name() {
    return Words.of("intake").say("openpgp.title");
  }

  @Override
  public Optional<Content> content(Report report, Viewer viewer, FormState form) {
    if (report.source().ownReport() || !authority.may(viewer, Permission.ANSWER_REPORT)) {
      return Optional.empty();
    }
    Map<String, Object> model = new HashMap<>();
    model.put("tracking", report.tracking());
    model.put("seals", keys.seals(viewer, report.thread()));
    model.put("keys", keys.of(viewer, report.thread()));
    model.put("lookup", keys.lookup(viewer, report.thread()));
    model.put("form", form);
    return Optional.of(templates.content("intake/desk/openpgp", model));
  }
}
