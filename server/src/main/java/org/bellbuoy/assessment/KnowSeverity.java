package org.bellbuoy.assessment;

import java.util.Locale;
import java.util.Map;
import org.bellbuoy.cases.CaseId;
import org.bellbuoy.correspondence.LetterField;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.LetterKnowledge;
import org.bellbuoy.intake.Report;
import org.bellbuoy.intake.SubjectId;
import org.springframework.stereotype.Component;

/// A letter to a reporter can say how severe we hold the flaw to be, and why.
@Component
class KnowSeverity implements LetterKnowledge {

  private final Assessments assessments;

  KnowSeverity(Assessments assessments) {
    this.assessments = assessments;
  }

  @Override
  public Map<LetterField, String> known(Report report, Viewer viewer) {
    SubjectId subject = report.subject();
    return subject == null
        ? Map.of()
        : assessments
            .of(viewer, new CaseId(subject.value()))
            .judgement()
            .map(judged -> Map.of(LetterField.SEVERITY, words(judged)))
            .orElse(Map.of());
  }

  private static String words(Judgement judged) {
    String vector = judged.vectors().findFirst().orElse("");
    return judged.level().name().toLowerCase(Locale.ROOT) + ", " + vector;
  }
}
