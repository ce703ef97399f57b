package org.bellbuoy.disclosure.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.bellbuoy.disclosure.ConfirmDisabling;
import org.bellbuoy.disclosure.DecideDisabling;
import org.bellbuoy.disclosure.DisableReason;
import org.bellbuoy.disclosure.DisclosureFile;
import org.bellbuoy.disclosure.Disclosures;
import org.bellbuoy.disclosure.TakeBackNo;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Reading;
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

/// Whether customers hear of a case before its fix, and what is to be published of it.
@Controller
class DisclosurePages {

  private static final int MOST = 4_000;

  private final DeskFrames frames;
  private final Disclosures disclosures;
  private final DisclosureViews views;
  private final DecideDisabling decide;
  private final ConfirmDisabling confirm;
  private final TakeBackNo takeBack;

  DisclosurePages(
      DeskFrames frames,
      Disclosures disclosures,
      DisclosureViews views,
      DecideDisabling decide,
      ConfirmDisabling confirm,
      TakeBackNo takeBack) {
    this.frames = frames;
    this.disclosures = disclosures;
    this.views = views;
    this.decide = decide;
    this.confirm = confirm;
    this.takeBack = takeBack;
  }

  @GetMapping("/cases/{code}/disclosure")
  @Needs(Permission.READ_CASE)
  Page show(Viewer viewer, HttpServletRequest request, @PathVariable String code) {
    return page(viewer, request, code, Map.of(), FormErrors.none());
  }

  @PostMapping("/cases/{code}/disclosure/decision")
  @Needs(Permission.LEAD_CASE)
  Answer decide(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @RequestParam Map<String, String> typed) {
    return taken(
        viewer,
        request,
        code,
        typed,
        () -> {
          Reading reading = new Reading();
          var reason = reading.choice("reason", typed.get("reason"), DisableReason.class);
          String words = reading.block("words", typed.get("words"), MOST);
          reading.finish();
          decide.decide(viewer, code, reason.orElseThrow(), words, SentForm.version(typed));
        });
  }

  @PostMapping("/cases/{code}/disclosure/confirmation")
  @Needs(Permission.CONFIRM_EXTENSION)
  Answer confirm(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @RequestParam Map<String, String> typed) {
    return taken(
        viewer, request, code, typed, () -> confirm.confirm(viewer, code, SentForm.version(typed)));
  }

  @PostMapping("/cases/{code}/disclosure/withdrawal")
  @Needs(Permission.CONFIRM_EXTENSION)
  Answer takeBack(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @RequestParam Map<String, String> typed) {
    return taken(
        viewer,
        request,
        code,
        typed,
        () -> takeBack.takeBack(viewer, code, SentForm.version(typed)));
  }

  private Answer taken(
      Viewer viewer,
      HttpServletRequest request,
      String code,
      Map<String, String> typed,
      Runnable deed) {
    return SentForm.taken(
        "main",
        deed,
        "/cases/" + code + "/disclosure",
        errors -> page(viewer, request, code, typed, errors));
  }

  private Page page(
      Viewer viewer,
      HttpServletRequest request,
      String code,
      Map<String, String> typed,
      FormErrors errors) {
    DisclosureFile file = disclosures.get(viewer, code);
    return Page.of(
        "disclosure/desk/disclosure",
        Map.of(
            "frame",
            frames.of(request, "What is published of " + code),
            "view",
            views.of(viewer, file),
            "typed",
            typed,
            "errors",
            errors));
  }
}
