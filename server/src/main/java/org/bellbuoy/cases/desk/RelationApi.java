package org.bellbuoy.cases.desk;

import java.util.List;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.cases.OpenIncompleteFix;
import org.bellbuoy.cases.RelatedCase;
import org.bellbuoy.cases.RelatedCases;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.Needs;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What cases have to do with each other, for programs.
@RestController
@RequestMapping("/api/v1/cases/{code}")
class RelationApi {

  private final Cases cases;
  private final RelatedCases related;
  private final OpenIncompleteFix open;

  RelationApi(Cases cases, RelatedCases related, OpenIncompleteFix open) {
    this.cases = cases;
    this.related = related;
    this.open = open;
  }

  @GetMapping("/relations")
  @Needs(Permission.READ_CASE)
  List<RelationAnswer> list(Viewer viewer, @PathVariable String code) {
    return related.of(viewer, cases.get(viewer, code)).stream().map(RelationAnswer::of).toList();
  }

  @PostMapping("/incomplete-fix")
  @Needs(Permission.LEAD_CASE)
  ResponseEntity<CaseApi.CaseAnswer> open(
      Viewer viewer, @PathVariable String code, @RequestBody NewFollowing asked) {
    String opened = open.open(viewer, code, asked.title());
    return ResponseEntity.status(HttpStatus.CREATED)
        .body(CaseApi.CaseAnswer.of(cases.get(viewer, opened)));
  }

  /// Another case and how it belongs to this one.
  record RelationAnswer(RelatedCase.Kind kind, String caseCode, String title) {
    static RelationAnswer of(RelatedCase related) {
      return new RelationAnswer(related.kind(), related.other().code(), related.other().title());
    }
  }

  /// What the new case is called.
  record NewFollowing(String title) {}
}
