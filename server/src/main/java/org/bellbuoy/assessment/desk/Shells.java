package org.bellbuoy.assessment.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.bellbuoy.assessment.Assessments;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Invalid;
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

  /// The version that a form carries.
  static long version(Map<String, String> typed) {
    String version = typed.getOrDefault("version", "");
    if (!version.matches("[0-9]{1,18}")) {
      throw Invalid.of("main", "The page is out of date. Load it again.").refused();
    }
    return Long.parseLong(version);
  }
}
