package org.bellbuoy.cases;

import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.LinkReport;
import org.bellbuoy.intake.SubjectId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts a report into a case, a new one or one that is there. From then on only the circle of the
/// case reads it.
@Component
public class OpenCaseForReport {

  private final OpenCase open;
  private final Cases cases;
  private final LinkReport link;

  OpenCaseForReport(OpenCase open, Cases cases, LinkReport link) {
    this.open = open;
    this.cases = cases;
    this.link = link;
  }

  /// Opens a case for the report.
  ///
  /// @return the code of the new case
  @Transactional
  public String open(Viewer viewer, String tracking, String title) {
    String code = open.open(viewer, title);
    link(viewer, tracking, code);
    return code;
  }

  /// Adds the report to a case that the viewer may know of.
  @Transactional
  public void link(Viewer viewer, String tracking, String code) {
    CaseFile file = cases.get(viewer, code);
    link.link(viewer, tracking, new SubjectId(file.id().value()), file.embargo());
  }
}
