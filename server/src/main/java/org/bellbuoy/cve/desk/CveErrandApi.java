package org.bellbuoy.cve.desk;

import java.util.List;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.cve.CveIds;
import org.bellbuoy.cve.RejectCveId;
import org.bellbuoy.cve.ReserveCveId;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.FieldNames;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Part;
import org.bellbuoy.web.PartOf;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// What is to be done at CVE Services for a case, for programs. It is done a moment after it is
/// asked for; the list says how it went.
@RestController
@RequestMapping("/api/v1/cases/{code}")
class CveErrandApi {

  /// @param reason what is said in public if the record is public
  record Rejection(@Nullable String reason) {}

  private final Cases cases;
  private final CveIds ids;
  private final ReserveCveId reserving;
  private final RejectCveId rejecting;

  CveErrandApi(Cases cases, CveIds ids, ReserveCveId reserving, RejectCveId rejecting) {
    this.cases = cases;
    this.ids = ids;
    this.reserving = reserving;
    this.rejecting = rejecting;
  }

  @GetMapping("/cve-errands")
  @Needs(Permission.READ_CASE)
  List<ErrandLine> list(Viewer viewer, @PathVariable String code) {
    CaseFile file = cases.get(viewer, code);
    return ids.errands(viewer, file.id().value(), file.embargo()).stream()
        .map(ErrandLine::of)
        .toList();
  }

  @PostMapping("/cve-reservations")
  @PartOf(Part.CVE_SERVICES)
  @ResponseStatus(HttpStatus.ACCEPTED)
  @Needs(Permission.ASSESS)
  List<ErrandLine> reserve(Viewer viewer, @PathVariable String code) {
    CaseFile file = cases.get(viewer, code);
    reserving.reserve(viewer, file.id().value(), file.embargo());
    return list(viewer, code);
  }

  @PostMapping("/cve-ids/{cve}/rejection")
  @ResponseStatus(HttpStatus.ACCEPTED)
  @Needs(Permission.PUBLISH_ADVISORY)
  List<ErrandLine> reject(
      Viewer viewer,
      @PathVariable String code,
      @PathVariable String cve,
      @RequestBody Rejection asked) {
    CaseFile file = cases.get(viewer, code);
    FieldNames.renamed(
        "rejected",
        "cve",
        () -> rejecting.reject(viewer, file.id().value(), file.embargo(), cve, asked.reason()));
    return list(viewer, code);
  }
}
