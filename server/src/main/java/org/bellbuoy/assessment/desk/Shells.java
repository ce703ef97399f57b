package org.bellbuoy.assessment.desk;

import jakarta.servlet.http.HttpServletRequest;
import org.bellbuoy.assessment.Assessments;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.desk.DeskFrames;
import org.bellbuoy.web.page.FormErrors;
import org.springframework.stereotype.Component;

/// Opens a case for one of the pages of its assessment.
@Component
class Shells {

  private final DeskFrames frames;
  private final Cases cases;
  private final Assessments assessments;

  Shells(DeskFrames frames, Cases cases, Assessments assessments) {
    this.frames = frames;
    this.cases = cases;
    this.assessments = assessments;
  }

  Shell of(Viewer viewer, HttpServletRequest request, String code, String here, FormErrors errors) {
    CaseFile file = cases.get(viewer, code);
    return new Shell(
        frames.of(request, "Case " + code), file, assessments.of(viewer, file.id()), here, errors);
  }
}
