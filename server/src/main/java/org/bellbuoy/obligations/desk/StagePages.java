package org.bellbuoy.obligations.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Reading;
import org.bellbuoy.obligations.CallStageNotDue;
import org.bellbuoy.obligations.PrepareStage;
import org.bellbuoy.obligations.RecordProvided;
import org.bellbuoy.obligations.RecordSubmission;
import org.bellbuoy.obligations.Stage;
import org.bellbuoy.obligations.StageFile;
import org.bellbuoy.obligations.StageFiles;
import org.bellbuoy.obligations.StageRule;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.Part;
import org.bellbuoy.web.PartOf;
import org.bellbuoy.web.SentForm;
import org.bellbuoy.web.desk.DeskFrames;
import org.bellbuoy.web.page.FormErrors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// One stage: what it tells, and what became of it.
@PartOf(Part.LEGAL_DUTIES)
@Controller
class StagePages {

  private static final int WHY = 4_000;

  private final DeskFrames frames;
  private final StageFiles files;
  private final PrepareStage prepare;
  private final RecordSubmission submit;
  private final RecordProvided provide;
  private final CallStageNotDue notDue;
  private final Authority authority;
  private final Clock clock;

  StagePages(
      DeskFrames frames,
      StageFiles files,
      PrepareStage prepare,
      RecordSubmission submit,
      RecordProvided provide,
      CallStageNotDue notDue,
      Authority authority,
      Clock clock) {
    this.frames = frames;
    this.files = files;
    this.prepare = prepare;
    this.submit = submit;
    this.provide = provide;
    this.notDue = notDue;
    this.authority = authority;
    this.clock = clock;
  }

  @GetMapping("/cases/{code}/obligations/{obligation}/stages/{stage}")
  @Needs(Permission.READ_CASE)
  Page show(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @PathVariable String obligation,
      @PathVariable String stage) {
    Where where = new Where(code, obligation, stage);
    return page(viewer, request, where, Map.of(), FormErrors.none());
  }

  @PostMapping("/cases/{code}/obligations/{obligation}/stages/{stage}/draft")
  @Needs(Permission.MEET_LAW)
  Answer prepare(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @PathVariable String obligation,
      @PathVariable String stage,
      @RequestParam Map<String, String> typed) {
    Where where = new Where(code, obligation, stage);
    return taken(
        viewer,
        request,
        where,
        typed,
        () -> {
          Map<String, String> answers = answers(files.get(viewer, code, obligation, stage), typed);
          prepare.prepare(viewer, code, obligation, stage, answers, SentForm.version(typed));
        });
  }

  @PostMapping("/cases/{code}/obligations/{obligation}/stages/{stage}/submission")
  @Needs(Permission.MEET_LAW)
  Answer submit(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @PathVariable String obligation,
      @PathVariable String stage,
      @RequestParam Map<String, String> typed) {
    return taken(
        viewer,
        request,
        new Where(code, obligation, stage),
        typed,
        () -> {
          Reading reading = new Reading();
          Instant doneAt = LegalInstant.needed(reading, "doneAt", typed);
          String reference = reading.line("reference", typed.get("reference"), 200);
          String late = reading.optionalBlock("lateReason", typed.get("lateReason"), WHY);
          reading.finish();
          var handed = new RecordSubmission.Handed(doneAt, reference, late);
          submit.record(viewer, code, obligation, stage, handed, SentForm.version(typed));
        });
  }

  @PostMapping("/cases/{code}/obligations/{obligation}/stages/{stage}/provision")
  @Needs(Permission.MEET_LAW)
  Answer provide(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @PathVariable String obligation,
      @PathVariable String stage,
      @RequestParam Map<String, String> typed) {
    return taken(
        viewer,
        request,
        new Where(code, obligation, stage),
        typed,
        () -> {
          Reading reading = new Reading();
          var in = reading.choice("providedIn", typed.get("providedIn"), Stage.class);
          String why = reading.block("providedReason", typed.get("providedReason"), WHY);
          String late = reading.optionalBlock("providedLate", typed.get("providedLate"), WHY);
          reading.finish();
          var said = new RecordProvided.Provided(in.orElseThrow(), why, late);
          provide.record(viewer, code, obligation, stage, said, SentForm.version(typed));
        });
  }

  @PostMapping("/cases/{code}/obligations/{obligation}/stages/{stage}/exemption")
  @Needs(Permission.MEET_LAW)
  Answer notDue(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @PathVariable String obligation,
      @PathVariable String stage,
      @RequestParam Map<String, String> typed) {
    return taken(
        viewer,
        request,
        new Where(code, obligation, stage),
        typed,
        () -> {
          String why = typed.get("notDueReason");
          notDue.call(viewer, code, obligation, stage, why, SentForm.version(typed));
        });
  }

  private static Map<String, String> answers(StageFile file, Map<String, String> typed) {
    return file.standing().rule().asks().stream()
        .map(StageRule.Asked::key)
        .collect(Collectors.toMap(key -> key, key -> typed.getOrDefault(key, "")));
  }

  private Answer taken(
      Viewer viewer,
      HttpServletRequest request,
      Where where,
      Map<String, String> typed,
      Runnable deed) {
    return SentForm.taken(
        "main", deed, where.path(), errors -> page(viewer, request, where, typed, errors));
  }

  private Page page(
      Viewer viewer,
      HttpServletRequest request,
      Where where,
      Map<String, String> typed,
      FormErrors errors) {
    StageFile file = files.get(viewer, where.code(), where.obligation(), where.stage());
    boolean decides =
        authority.may(viewer, Permission.MEET_LAW, file.file().obligation().about().circle());
    return Page.of(
        "obligations/desk/stage",
        Map.of(
            "frame",
            frames.of(request, "What a law asks in " + where.code()),
            "view",
            StageView.of(file, decides, clock.instant()),
            "typed",
            typed,
            "errors",
            errors));
  }

  /// Which stage of what.
  private record Where(String code, String obligation, String stage) {
    String path() {
      return "/cases/%s/obligations/%s/stages/%s".formatted(code, obligation, stage);
    }
  }
}
