package org.bellbuoy.obligations.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Map;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Reading;
import org.bellbuoy.obligations.AskNoReport;
import org.bellbuoy.obligations.ConfirmObligation;
import org.bellbuoy.obligations.CorrectAwareness;
import org.bellbuoy.obligations.NoReportGround;
import org.bellbuoy.obligations.NoteMeasure;
import org.bellbuoy.obligations.OpenObligation;
import org.bellbuoy.obligations.ReopenObligation;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.Part;
import org.bellbuoy.web.PartOf;
import org.bellbuoy.web.SentForm;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// One obligation: whether the law asks, since when we are aware, since when there is a measure.
@PartOf(Part.LEGAL_DUTIES)
@Controller
class ObligationPages {

  private final ObligationShell shell;
  private final ConfirmObligation confirm;
  private final CorrectAwareness correct;
  private final AskNoReport ask;
  private final ReopenObligation reopen;
  private final NoteMeasure measure;

  ObligationPages(
      ObligationShell shell,
      ConfirmObligation confirm,
      CorrectAwareness correct,
      AskNoReport ask,
      ReopenObligation reopen,
      NoteMeasure measure) {
    this.shell = shell;
    this.confirm = confirm;
    this.correct = correct;
    this.ask = ask;
    this.reopen = reopen;
    this.measure = measure;
  }

  @GetMapping("/cases/{code}/obligations/{obligation}")
  @Needs(Permission.READ_CASE)
  Page show(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @PathVariable String obligation) {
    return shell.page(viewer, request, code, obligation);
  }

  @PostMapping("/cases/{code}/obligations/{obligation}/confirmation")
  @Needs(Permission.MEET_LAW)
  Answer confirm(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @PathVariable String obligation,
      @RequestParam Map<String, String> typed) {
    return shell.taken(
        viewer,
        request,
        code,
        obligation,
        typed,
        () -> {
          String evidence = typed.get("evidence");
          confirm.confirm(viewer, code, obligation, evidence, SentForm.version(typed));
        });
  }

  @PostMapping("/cases/{code}/obligations/{obligation}/awareness")
  @Needs(Permission.MEET_LAW)
  Answer correct(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @PathVariable String obligation,
      @RequestParam Map<String, String> typed) {
    return shell.taken(
        viewer,
        request,
        code,
        obligation,
        typed,
        () -> {
          Reading reading = new Reading();
          Instant at = LegalInstant.needed(reading, "awareAt", typed);
          String why = reading.block("awareReason", typed.get("awareReason"), OpenObligation.MOST);
          reading.finish();
          correct.correct(viewer, code, obligation, at, why, SentForm.version(typed));
        });
  }

  @PostMapping("/cases/{code}/obligations/{obligation}/no-report")
  @Needs(Permission.MEET_LAW)
  Answer askNoReport(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @PathVariable String obligation,
      @RequestParam Map<String, String> typed) {
    return shell.taken(
        viewer,
        request,
        code,
        obligation,
        typed,
        () -> {
          Reading reading = new Reading();
          var ground = reading.choice("ground", typed.get("ground"), NoReportGround.class);
          String field = "noReportReason";
          String why = reading.block(field, typed.get(field), OpenObligation.MOST);
          reading.finish();
          ask.ask(viewer, code, obligation, ground.orElseThrow(), why, SentForm.version(typed));
        });
  }

  @PostMapping("/cases/{code}/obligations/{obligation}/reopening")
  @Needs(Permission.MEET_LAW)
  Answer reopen(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @PathVariable String obligation,
      @RequestParam Map<String, String> typed) {
    return shell.taken(
        viewer,
        request,
        code,
        obligation,
        typed,
        () -> {
          String why = typed.get("reopenReason");
          reopen.reopen(viewer, code, obligation, why, SentForm.version(typed));
        });
  }

  @PostMapping("/cases/{code}/obligations/{obligation}/measure")
  @Needs(Permission.MEET_LAW)
  Answer measure(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @PathVariable String obligation,
      @RequestParam Map<String, String> typed) {
    return shell.taken(
        viewer,
        request,
        code,
        obligation,
        typed,
        () -> {
          Reading reading = new Reading();
          Instant at = LegalInstant.needed(reading, "measureAt", typed);
          String what = reading.block("measure", typed.get("measure"), OpenObligation.MOST);
          reading.finish();
          measure.note(viewer, code, obligation, at, what, SentForm.version(typed));
        });
  }
}
