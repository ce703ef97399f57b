package org.bellbuoy.assessment.desk;

import java.util.List;
import org.bellbuoy.assessment.AffectedTable;
import org.bellbuoy.assessment.AssessSeverity;
import org.bellbuoy.assessment.Assessment;
import org.bellbuoy.assessment.Assessments;
import org.bellbuoy.assessment.ExploitationForm;
import org.bellbuoy.assessment.JudgementForm;
import org.bellbuoy.assessment.LineForm;
import org.bellbuoy.assessment.RemediesForm;
import org.bellbuoy.assessment.SetAffected;
import org.bellbuoy.assessment.StateExploitation;
import org.bellbuoy.assessment.StateRemedies;
import org.bellbuoy.cases.CaseId;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.IfMatch;
import org.bellbuoy.web.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The assessment of a case for programs; each part is put on its own.
@RestController
@RequestMapping("/api/v1/cases/{code}/assessment")
class AssessmentApi {

  private final Cases cases;
  private final Assessments assessments;
  private final AssessSeverity severity;
  private final SetAffected affected;
  private final StateExploitation exploitation;
  private final StateRemedies remedies;

  AssessmentApi(
      Cases cases,
      Assessments assessments,
      AssessSeverity severity,
      SetAffected affected,
      StateExploitation exploitation,
      StateRemedies remedies) {
    this.cases = cases;
    this.assessments = assessments;
    this.severity = severity;
    this.affected = affected;
    this.exploitation = exploitation;
    this.remedies = remedies;
  }

  @GetMapping
  @Needs(Permission.READ_CASE)
  ResponseEntity<AssessmentAnswer> get(Viewer viewer, @PathVariable String code) {
    return answer(viewer, assessments.of(viewer, id(viewer, code)));
  }

  @PutMapping("/severity")
  @Needs(Permission.ASSESS)
  ResponseEntity<AssessmentAnswer> severity(
      Viewer viewer,
      @PathVariable String code,
      @RequestHeader(name = "If-Match", required = false) @Nullable String match,
      @RequestBody JudgementForm form) {
    CaseId id = id(viewer, code);
    return answer(viewer, severity.execute(viewer, id, form, IfMatch.version(match)));
  }

  @PutMapping("/affected")
  @Needs(Permission.ASSESS)
  ResponseEntity<AssessmentAnswer> affected(
      Viewer viewer,
      @PathVariable String code,
      @RequestHeader(name = "If-Match", required = false) @Nullable String match,
      @RequestBody List<LineForm> rows) {
    CaseId id = id(viewer, code);
    return answer(viewer, affected.execute(viewer, id, rows, IfMatch.version(match)));
  }

  @PutMapping("/exploitation")
  @Needs(Permission.ASSESS)
  ResponseEntity<AssessmentAnswer> exploitation(
      Viewer viewer,
      @PathVariable String code,
      @RequestHeader(name = "If-Match", required = false) @Nullable String match,
      @RequestBody ExploitationForm form) {
    CaseId id = id(viewer, code);
    return answer(viewer, exploitation.execute(viewer, id, form, IfMatch.version(match)));
  }

  @PutMapping("/remedies")
  @Needs(Permission.ASSESS)
  ResponseEntity<AssessmentAnswer> remedies(
      Viewer viewer,
      @PathVariable String code,
      @RequestHeader(name = "If-Match", required = false) @Nullable String match,
      @RequestBody RemediesForm form) {
    CaseId id = id(viewer, code);
    return answer(viewer, remedies.execute(viewer, id, form, IfMatch.version(match)));
  }

  private CaseId id(Viewer viewer, String code) {
    return cases.get(viewer, code).id();
  }

  private ResponseEntity<AssessmentAnswer> answer(Viewer viewer, Assessment known) {
    AffectedTable table = assessments.table(viewer, known);
    return ResponseEntity.ok()
        .eTag(IfMatch.tag(known.version()))
        .body(AssessmentAnswer.of(known, table));
  }
}
