package org.bellbuoy.assessment.desk;

import gg.jte.Content;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.bellbuoy.assessment.Assessment;
import org.bellbuoy.assessment.Assessments;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.CasePanel;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.Templates;
import org.springframework.stereotype.Component;

/// The assessment in short, on the page of its case.
@Component
class AssessmentPanel implements CasePanel {

  private final Assessments assessments;
  private final Templates templates;

  AssessmentPanel(Assessments assessments, Templates templates) {
    this.assessments = assessments;
    this.templates = templates;
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public String name() {
    return "Assessment";
  }

  @Override
  public Optional<Content> content(CaseFile file, Viewer viewer) {
    Assessment known = assessments.of(viewer, file.id());
    byte[] page =
        templates.bytes(
            "assessment/desk/panel",
            Map.of("code", file.code(), "known", known, "table", assessments.table(viewer, known)));
    String html = new String(page, StandardCharsets.UTF_8);
    return Optional.of(output -> output.writeContent(html));
  }
}
