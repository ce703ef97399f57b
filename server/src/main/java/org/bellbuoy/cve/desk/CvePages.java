package org.bellbuoy.cve.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.cve.CveIds;
import org.bellbuoy.cve.RecordCveId;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.SentForm;
import org.bellbuoy.web.desk.DeskFrames;
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
  private final RecordCveId recording;

  CvePages(DeskFrames frames, Cases cases, CveIds ids, RecordCveId recording) {
    this.frames = frames;
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

  private Page page(
      Viewer viewer, HttpServletRequest request, String code, String typed, FormErrors errors) {
    CaseFile file = cases.get(viewer, code);
    return Page.of(
        "cve/desk/ids",
        Map.of(
            "frame",
            frames.of(request, "CVE ids of " + code),
            "file",
            file,
            "ids",
            ids.of(viewer, file.id().value(), file.embargo()),
            "typed",
            typed,
            "errors",
            errors));
  }
}
