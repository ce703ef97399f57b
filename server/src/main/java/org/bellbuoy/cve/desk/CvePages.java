package org.bellbuoy.cve.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.cve.CveAccounts;
import org.bellbuoy.cve.CveIds;
import org.bellbuoy.cve.CveState;
import org.bellbuoy.cve.KnownCve;
import org.bellbuoy.cve.RecordCveId;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.Part;
import org.bellbuoy.web.PartsInUse;
import org.bellbuoy.web.SentForm;
import org.bellbuoy.web.desk.DeskFrames;
import org.bellbuoy.web.page.Choice;
import org.bellbuoy.web.page.FormErrors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The CVE ids of a case, and typing one in.
@Controller
class CvePages {

  private final DeskFrames frames;
  private final Cases cases;
  private final CveIds ids;
  private final CveAccounts accounts;
  private final RecordCveId recording;
  private final Authority authority;
  private final PartsInUse parts;

  CvePages(
      DeskFrames frames,
      Cases cases,
      CveIds ids,
      CveAccounts accounts,
      RecordCveId recording,
      Authority authority,
      PartsInUse parts) {
    this.parts = parts;
    this.frames = frames;
    this.accounts = accounts;
    this.authority = authority;
    this.cases = cases;
    this.ids = ids;
    this.recording = recording;
  }

  @GetMapping("/cases/{code}/cve-ids")
  @Needs(Permission.READ_CASE)
  Page show(Viewer viewer, HttpServletRequest request, @PathVariable String code) {
    return page(viewer, request, code, "", FormErrors.none());
  }

  @PostMapping("/cases/{code}/cve-ids")
  @Needs(Permission.ASSESS)
  Answer record(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @RequestParam(defaultValue = "") String cve) {
    CaseFile file = cases.get(viewer, code);
    return SentForm.taken(
        "cve",
        () -> recording.record(viewer, file.id().value(), file.embargo(), cve),
        "/cases/" + code,
        errors -> page(viewer, request, code, cve, errors));
  }

  Page page(
      Viewer viewer, HttpServletRequest request, String code, String typed, FormErrors errors) {
    CaseFile file = cases.get(viewer, code);
    List<KnownCve> known = ids.of(viewer, file.id().value(), file.embargo());
    Map<String, Object> shown = new HashMap<>();
    shown.put("frame", frames.of(request, "CVE ids of " + code));
    shown.put("file", file);
    shown.put("ids", known.stream().map(each -> CveLine.of(each, ids.proof(each))).toList());
    shown.put(
        "rejectable",
        known.stream()
            .filter(each -> each.state() != CveState.REJECTED)
            .map(each -> Choice.of(each.id().value(), each.id().value()))
            .toList());
    shown.put("errands", ids.errands(viewer, file.id().value(), file.embargo()));
    shown.put("services", accounts.areSet() && parts.uses(Part.CVE_SERVICES));
    shown.put("mayReject", authority.may(viewer, Permission.PUBLISH_ADVISORY));
    shown.put("mayAssess", authority.may(viewer, Permission.ASSESS));
    shown.put("typed", typed);
    shown.put("errors", errors);
    return Page.of("cve/desk/ids", shown);
  }
}
