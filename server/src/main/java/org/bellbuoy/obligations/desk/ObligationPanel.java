package org.bellbuoy.obligations.desk;

import gg.jte.Content;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.CasePanel;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.obligations.Obligations;
import org.bellbuoy.web.Templates;
import org.springframework.stereotype.Component;

/// What laws ask, in short, on the page of a case. Nothing where no law was chosen.
@Component
class ObligationPanel implements CasePanel {

  private final Obligations obligations;
  private final ObligationViews views;
  private final Templates templates;
  private final Authority authority;

  ObligationPanel(
      Obligations obligations, ObligationViews views, Templates templates, Authority authority) {
    this.obligations = obligations;
    this.views = views;
    this.templates = templates;
    this.authority = authority;
  }

  @Override
  public int order() {
    return 12;
  }

  @Override
  public String name() {
    return "What laws ask";
  }

  @Override
  public Optional<Content> content(CaseFile file, Viewer viewer) {
    if (obligations.kinds(viewer).isEmpty()) {
      return Optional.empty();
    }
    List<ObligationLine> lines = views.lines(obligations.of(viewer, file));
    boolean opens = authority.may(viewer, Permission.MEET_LAW, file.embargo().value());
    if (lines.isEmpty() && !opens) {
      return Optional.empty();
    }
    byte[] page =
        templates.bytes("obligations/desk/panel", Map.of("code", file.code(), "lines", lines));
    String html = new String(page, StandardCharsets.UTF_8);
    return Optional.of(output -> output.writeContent(html));
  }
}
