package org.bellbuoy.evidence.desk;

import gg.jte.Content;
import java.util.Map;
import java.util.Optional;
import org.bellbuoy.evidence.EvidenceSubjects;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.incidents.IncidentFile;
import org.bellbuoy.incidents.IncidentPanel;
import org.bellbuoy.web.Templates;
import org.springframework.stereotype.Component;

/// On the page of an incident: the way to its evidence, for whoever may take it.
@Component
class PackIncidentPanel implements IncidentPanel {

  private final EvidenceSubjects subjects;
  private final Templates templates;

  PackIncidentPanel(EvidenceSubjects subjects, Templates templates) {
    this.subjects = subjects;
    this.templates = templates;
  }

  @Override
  public String name() {
    return "Evidence";
  }

  @Override
  public Optional<Content> content(IncidentFile file, Viewer viewer) {
    return subjects.may(viewer, file.incident().circle())
        ? Optional.of(
            templates.content(
                "evidence/desk/panel",
                Map.of("href", "/incidents/" + file.incident().code() + "/evidence")))
        : Optional.empty();
  }
}
