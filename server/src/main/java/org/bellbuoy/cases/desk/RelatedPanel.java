package org.bellbuoy.cases.desk;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.CasePanel;
import org.bellbuoy.cases.RelatedCase;
import org.bellbuoy.cases.RelatedCases;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.Templates;
import org.springframework.stereotype.Component;

/// On the page of a case: which other case left it something to do, or went on with it.
@Component
class RelatedPanel implements CasePanel {

  private final RelatedCases related;
  private final Templates templates;

  RelatedPanel(RelatedCases related, Templates templates) {
    this.related = related;
    this.templates = templates;
  }

  @Override
  public int order() {
    return 7;
  }

  @Override
  public String name() {
    return "Other cases";
  }

  @Override
  public Optional<Content> content(CaseFile file, Viewer viewer) {
    List<RelatedCase> found = related.of(viewer, file);
    boolean follows = related.mayFollow(viewer, file);
    return found.isEmpty() && !follows
        ? Optional.empty()
        : Optional.of(
            templates.content(
                "cases/desk/related",
                Map.of("found", found, "code", file.code(), "follows", follows)));
  }
}
