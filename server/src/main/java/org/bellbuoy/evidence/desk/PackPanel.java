package org.bellbuoy.evidence.desk;

import gg.jte.Content;
import java.util.Map;
import java.util.Optional;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.CasePanel;
import org.bellbuoy.evidence.EvidenceSubjects;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.Templates;
import org.springframework.stereotype.Component;

/// On the page of a case: the way to its evidence, for whoever may take it.
@Component
class PackPanel implements CasePanel {

  private final EvidenceSubjects subjects;
  private final Templates templates;

  PackPanel(EvidenceSubjects subjects, Templates templates) {
    this.subjects = subjects;
    this.templates = templates;
  }

  @Override
  public int order() {
    return 95;
  }

  @Override
  public String name() {
    return "Evidence";
  }

  @Override
  public Optional<Content> content(CaseFile file, Viewer viewer) {
    return subjects.may(viewer, file.embargo().value())
        ? Optional.of(
            templates.content(
                "evidence/desk/panel", Map.of("href", "/cases/" + file.code() + "/evidence")))
        : Optional.empty();
  }
}
