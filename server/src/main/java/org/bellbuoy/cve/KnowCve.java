package org.bellbuoy.cve;

import java.util.Map;
import java.util.stream.Collectors;
import org.bellbuoy.correspondence.LetterField;
import org.bellbuoy.embargo.EmbargoId;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.LetterKnowledge;
import org.bellbuoy.intake.Report;
import org.bellbuoy.intake.SubjectId;
import org.springframework.stereotype.Component;

/// A letter to a reporter can name the ids of the case.
@Component
class KnowCve implements LetterKnowledge {

  private final CveIds ids;

  KnowCve(CveIds ids) {
    this.ids = ids;
  }

  @Override
  public Map<LetterField, String> known(Report report, Viewer viewer) {
    EmbargoId circle = report.circle();
    SubjectId subject = report.subject();
    if (circle == null || subject == null) {
      return Map.of();
    }
    String words =
        ids.of(viewer, subject.value(), circle).stream()
            .map(known -> known.id().value())
            .collect(Collectors.joining(", "));
    return words.isEmpty() ? Map.of() : Map.of(LetterField.CVE, words);
  }
}
