package org.bellbuoy.cases.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.embargo.AgreedMoment;
import org.bellbuoy.embargo.LayOutNotice;
import org.bellbuoy.embargo.WithdrawNotice;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.SeeOther;
import org.bellbuoy.web.SentForm;
import org.bellbuoy.web.desk.DeskFrames;
import org.bellbuoy.web.page.FormErrors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What is laid out for the parties to a case, and from when on.
@Controller
class NoticePages {

  private final DeskFrames frames;
  private final Cases cases;
  private final LayOutNotice layOut;
  private final WithdrawNotice withdraw;

  NoticePages(DeskFrames frames, Cases cases, LayOutNotice layOut, WithdrawNotice withdraw) {
    this.frames = frames;
    this.cases = cases;
    this.layOut = layOut;
    this.withdraw = withdraw;
  }

  @GetMapping("/cases/{code}/notices/new")
  @Needs(Permission.LEAD_CASE)
  Page form(Viewer viewer, HttpServletRequest request, @PathVariable String code) {
    cases.get(viewer, code);
    return form(request, code, Map.of("zone", "UTC"), FormErrors.none());
  }

  @PostMapping("/cases/{code}/notices")
  @Needs(Permission.LEAD_CASE)
  Answer layOut(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @RequestParam Map<String, String> typed) {
    CaseFile file = cases.get(viewer, code);
    return SentForm.taken(
        "main",
        () -> {
          AgreedMoment from =
              TypedMoment.read(
                  "from", typed.getOrDefault("from", ""), typed.getOrDefault("zone", "UTC"));
          String text = typed.getOrDefault("notice", "");
          layOut.layOut(viewer, file.embargo(), text, from.instant());
        },
        "/cases/" + code + "/embargo",
        errors -> form(request, code, typed, errors));
  }

  @PostMapping("/cases/{code}/notices/withdrawal")
  @Needs(Permission.LEAD_CASE)
  Answer withdraw(
      Viewer viewer, @PathVariable String code, @RequestParam(defaultValue = "") String notice) {
    CaseFile file = cases.get(viewer, code);
    withdraw.withdraw(viewer, file.embargo(), notice);
    return new SeeOther("/cases/" + code + "/embargo");
  }

  private Page form(
      HttpServletRequest request, String code, Map<String, String> typed, FormErrors errors) {
    return Page.of(
        "cases/desk/notice",
        Map.of(
            "frame",
            frames.of(request, "Pre-notice"),
            "code",
            code,
            "typed",
            typed,
            "errors",
            errors));
  }
}
