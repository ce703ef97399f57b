package org.bellbuoy.intake.desk;

import java.util.List;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.Evidence;
import org.bellbuoy.intake.Evidences;
import org.bellbuoy.intake.Reports;
import org.bellbuoy.web.Needs;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// What a report has to show for itself, for programs.
@RestController
class EvidenceApi {

  private final Reports reports;
  private final Evidences evidences;

  EvidenceApi(Reports reports, Evidences evidences) {
    this.reports = reports;
    this.evidences = evidences;
  }

  @GetMapping("/api/v1/reports/{tracking}/evidence")
  @Needs(Permission.READ_CASE)
  List<EvidenceAnswer> evidence(Viewer viewer, @PathVariable String tracking) {
    return evidences.of(viewer, reports.open(viewer, tracking)).stream()
        .map(one -> new EvidenceAnswer(one.kind(), one.there(), one.found()))
        .toList();
  }

  /// One thing that makes a report easy to check. A fact and no verdict.
  ///
  /// @param found what the report has of it, or empty
  record EvidenceAnswer(Evidence.Kind kind, boolean there, String found) {}
}
