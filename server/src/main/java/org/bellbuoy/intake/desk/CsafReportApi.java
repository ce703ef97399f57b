package org.bellbuoy.intake.desk;

import java.util.List;
import org.bellbuoy.correspondence.NewAttachment;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.BroughtIn;
import org.bellbuoy.intake.DraftFormats;
import org.bellbuoy.intake.ImportCsafReports;
import org.bellbuoy.intake.SwitchDraftFormats;
import org.bellbuoy.web.IfMatch;
import org.bellbuoy.web.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Reports that travel as CSAF documents, for programs.
@RestController
class CsafReportApi {

  private static final String FORMATS = "/api/v1/report-formats";

  private final DraftFormats formats;
  private final SwitchDraftFormats switching;
  private final ImportCsafReports reports;

  CsafReportApi(DraftFormats formats, SwitchDraftFormats switching, ImportCsafReports reports) {
    this.formats = formats;
    this.switching = switching;
    this.reports = reports;
  }

  @GetMapping(FORMATS)
  @Needs(Permission.IMPORT_REPORTS)
  ResponseEntity<Taken> formats(Viewer viewer) {
    return answer(formats.get(viewer));
  }

  @PutMapping(FORMATS)
  @Needs(Permission.IMPORT_REPORTS)
  ResponseEntity<Taken> turn(
      Viewer viewer,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
      @RequestBody Taken wanted) {
    return answer(
        switching.execute(
            viewer,
            new DraftFormats.State(wanted.csafVulnerabilityReport(), IfMatch.version(ifMatch))));
  }

  /// One document of the profile "Vulnerability Report" of CSAF 2.1.
  ///
  /// @param mode `preview` says what would happen and stores nothing; `apply` does it
  @PostMapping(path = "/api/v1/reports/import-csaf", consumes = "application/json")
  @Needs(Permission.IMPORT_REPORTS)
  BroughtIn bring(
      Viewer viewer,
      @RequestParam(defaultValue = "preview") String mode,
      @RequestBody(required = false) byte @Nullable [] document) {
    byte[] given = document == null ? new byte[0] : document;
    return reports.execute(
        viewer, List.of(new NewAttachment("report.json", given)), BringInApi.mode(mode));
  }

  private static ResponseEntity<Taken> answer(DraftFormats.State state) {
    return ResponseEntity.ok()
        .eTag(IfMatch.tag(state.version()))
        .body(new Taken(state.csafReport()));
  }

  /// @param csafVulnerabilityReport whether the draft profile of CSAF 2.1 is taken
  record Taken(boolean csafVulnerabilityReport) {}
}
