package org.bellbuoy.cve.desk;

import java.time.Instant;
import java.util.List;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.cve.CveIds;
import org.bellbuoy.cve.CveState;
import org.bellbuoy.cve.RecordCveId;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// CVE ids for programs.
@RestController
@RequestMapping("/api/v1/cases/{code}/cve-ids")
class CveApi {

  private final Cases cases;
  private final CveIds ids;
  private final RecordCveId recording;

  CveApi(Cases cases, CveIds ids, RecordCveId recording) {
    this.cases = cases;
    this.ids = ids;
    this.recording = recording;
  }

  @GetMapping
  @Needs(Permission.READ_CASE)
  List<CveAnswer> list(Viewer viewer, @PathVariable String code) {
    CaseFile file = cases.get(viewer, code);
    return ids.of(viewer, file.id().value(), file.embargo()).stream()
        .map(known ->
            new CveAnswer(
                known.id().value(),
                known.state(),
                known.recordedAt(),
                ids.proof(known).orElse(null)))
        .toList();
  }

  @PostMapping
  @Needs(Permission.ASSESS)
  List<CveAnswer> record(Viewer viewer, @PathVariable String code, @RequestBody NewCve asked) {
    CaseFile file = cases.get(viewer, code);
    recording.record(viewer, file.id().value(), file.embargo(), asked.cve());
    return list(viewer, code);
  }

  /// An id and how far it has come.
  ///
  /// @param proof where everybody can see its record, once it is public
  record CveAnswer(String cve, CveState state, Instant recordedAt, @Nullable String proof) {}

  /// The id as typed.
  record NewCve(String cve) {}
}
