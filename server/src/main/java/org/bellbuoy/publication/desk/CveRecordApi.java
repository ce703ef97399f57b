package org.bellbuoy.publication.desk;

import java.util.List;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.cve.CveRecordDraft;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.publication.CveRecords;
import org.bellbuoy.publication.PublishCveRecords;
import org.bellbuoy.web.Needs;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// The CVE records of a case, for programs.
@RestController
@RequestMapping("/api/v1/cases/{code}/cve-record")
class CveRecordApi {

  /// What would be sent for one flaw.
  ///
  /// @param container JSON as CVE Services take it
  /// @param flaws why it cannot be sent; empty when it can
  record Draft(String container, List<String> flaws, List<String> advice) {
    static Draft of(CveRecordDraft draft) {
      return new Draft(draft.json(), draft.flaws(), draft.advice());
    }
  }

  private final Cases cases;
  private final CveRecords records;
  private final PublishCveRecords deed;

  CveRecordApi(Cases cases, CveRecords records, PublishCveRecords deed) {
    this.cases = cases;
    this.records = records;
    this.deed = deed;
  }

  @GetMapping
  @Needs(Permission.READ_CASE)
  List<Draft> show(Viewer viewer, @PathVariable String code) {
    return records.drafts(viewer, cases.get(viewer, code)).stream().map(Draft::of).toList();
  }

  @PostMapping
  @ResponseStatus(HttpStatus.ACCEPTED)
  @Needs(Permission.PUBLISH_ADVISORY)
  void send(Viewer viewer, @PathVariable String code) {
    deed.execute(viewer, cases.get(viewer, code));
  }
}
