package org.bellbuoy.cve.desk;

import jakarta.servlet.http.HttpServletRequest;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.cve.RejectCveId;
import org.bellbuoy.cve.ReserveCveId;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Part;
import org.bellbuoy.web.PartOf;
import org.bellbuoy.web.SentForm;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Having something done at CVE Services, from the page of the ids of a case.
@Controller
class CveErrandPages {

  private final Cases cases;
  private final ReserveCveId reserving;
  private final RejectCveId rejecting;
  private final CvePages pages;

  CveErrandPages(Cases cases, ReserveCveId reserving, RejectCveId rejecting, CvePages pages) {
    this.cases = cases;
    this.reserving = reserving;
    this.rejecting = rejecting;
    this.pages = pages;
  }

  @PostMapping("/cases/{code}/cve-ids/reservation")
  @PartOf(Part.CVE_SERVICES)
  @Needs(Permission.ASSESS)
  Answer reserve(Viewer viewer, HttpServletRequest request, @PathVariable String code) {
    CaseFile file = cases.get(viewer, code);
    return SentForm.taken(
        "main",
        () -> reserving.reserve(viewer, file.id().value(), file.embargo()),
        "/cases/" + code + "/cve-ids",
        errors -> pages.page(viewer, request, code, "", errors));
  }

  @PostMapping("/cases/{code}/cve-ids/rejection")
  @Needs(Permission.PUBLISH_ADVISORY)
  Answer reject(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @RequestParam(defaultValue = "") String rejected,
      @RequestParam(defaultValue = "") String reason) {
    CaseFile file = cases.get(viewer, code);
    return SentForm.taken(
        "reason",
        () -> rejecting.reject(viewer, file.id().value(), file.embargo(), rejected, reason),
        "/cases/" + code + "/cve-ids",
        errors -> pages.page(viewer, request, code, "", errors));
  }
}
