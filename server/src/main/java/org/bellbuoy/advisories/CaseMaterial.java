package org.bellbuoy.advisories;

import java.util.List;
import org.bellbuoy.assessment.Assessments;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.CaseId;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.cve.CveIds;
import org.bellbuoy.cve.KnownCve;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.standards.facts.CveId;
import org.bellbuoy.standards.facts.VulnerabilityFacts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What the case gives an advisory: the flaw as it was assessed, under the CVE id it was given.
@Component
public class CaseMaterial {

  private final Cases cases;
  private final Assessments assessments;
  private final CveIds cves;

  CaseMaterial(Cases cases, Assessments assessments, CveIds cves) {
    this.cases = cases;
    this.assessments = assessments;
    this.cves = cves;
  }

  /// The case of this code, for whoever may know of it.
  public CaseFile file(Viewer viewer, String code) {
    return cases.get(viewer, code);
  }

  /// The facts as the case has them now.
  public List<VulnerabilityFacts> facts(Viewer viewer, CaseFile file) {
    return List.of(assessments.facts(viewer, file.id(), cve(viewer, file)));
  }

  /// The facts of the case an advisory was drafted from; none where it has no case.
  public List<VulnerabilityFacts> facts(Viewer viewer, Advisory advisory) {
    if (advisory.caseId() == null) {
      return List.of();
    }
    CaseFile file =
        cases
            .find(viewer, new CaseId(advisory.caseId()))
            .orElseThrow(() -> new Missing().refused());
    return facts(viewer, file);
  }

  private @Nullable CveId cve(Viewer viewer, CaseFile file) {
    return cves.of(viewer, file.id().value(), file.embargo()).stream()
        .map(KnownCve::id)
        .findFirst()
        .orElse(null);
  }
}
