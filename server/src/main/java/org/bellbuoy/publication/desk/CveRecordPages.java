package org.bellbuoy.publication.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.cve.CveAccounts;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.publication.CveRecords;
import org.bellbuoy.publication.PublishCveRecords;
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

/// What would be sent to CVE Services for a case, word for word, and sending it.
@Controller
class CveRecordPages {

  private final DeskFrames frames;
  private final Cases cases;
  private final CveRecords records;
  private final PublishCveRecords deed;
  private final CveAccounts accounts;
  private final Authority authority;

  CveRecordPages(
      DeskFrames frames,
      Cases cases,
      CveRecords records,
      PublishCveRecords deed,
      CveAccounts accounts,
      Authority authority) {
    this.frames = frames;
    this.cases = cases;
    this.records = records;
    this.deed = deed;
    this.accounts = accounts;
    this.authority = authority;
  }

  @GetMapping("/cases/{code}/cve-record")
  @Needs(Permission.READ_CASE)
  Page show(Viewer viewer, HttpServletRequest request, @PathVariable String code) {
    return page(viewer, request, code, FormErrors.none());
  }

  @PostMapping("/cases/{code}/cve-record")
  @Needs(Permission.PUBLISH_ADVISORY)
  Answer send(Viewer viewer, HttpServletRequest request, @PathVariable String code) {
    CaseFile file = cases.get(viewer, code);
    return SentForm.taken(
        "main",
        () -> deed.execute(viewer, file),
        "/cases/" + code + "/cve-ids",
        errors -> page(viewer, request, code, errors));
  }

  private Page page(Viewer viewer, HttpServletRequest request, String code, FormErrors errors) {
    CaseFile file = cases.get(viewer, code);
    return Page.of(
        "publication/desk/cverecord",
        Map.of(
            "frame",
            frames.of(request, "CVE record of " + code),
            "code",
            code,
            "drafts",
            records.drafts(viewer, file),
            "maySend",
            accounts.areSet() && authority.may(viewer, Permission.PUBLISH_ADVISORY),
            "errors",
            errors));
  }
}
