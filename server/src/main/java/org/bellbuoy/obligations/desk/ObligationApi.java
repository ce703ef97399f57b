package org.bellbuoy.obligations.desk;

import java.time.Instant;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.obligations.AskNoReport;
import org.bellbuoy.obligations.ConfirmObligation;
import org.bellbuoy.obligations.ConfirmRelief;
import org.bellbuoy.obligations.CorrectAwareness;
import org.bellbuoy.obligations.NoReportGround;
import org.bellbuoy.obligations.NoteMeasure;
import org.bellbuoy.obligations.ObligationFile;
import org.bellbuoy.obligations.Obligations;
import org.bellbuoy.obligations.ReopenObligation;
import org.bellbuoy.obligations.TakeBackRelief;
import org.bellbuoy.web.FieldNames;
import org.bellbuoy.web.IfMatch;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Part;
import org.bellbuoy.web.PartOf;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// One obligation for programs.
@PartOf(Part.LEGAL_DUTIES)
@RestController
@RequestMapping("/api/v1/cases/{code}/obligations/{obligation}")
class ObligationApi {

  private final Obligations obligations;
  private final ConfirmObligation confirm;
  private final CorrectAwareness correct;
  private final AskNoReport ask;
  private final ConfirmRelief relief;
  private final TakeBackRelief takeBack;
  private final ReopenObligation reopen;
  private final NoteMeasure measure;
  private final ObligationAnswers answers;

  ObligationApi(
      Obligations obligations,
      ConfirmObligation confirm,
      CorrectAwareness correct,
      AskNoReport ask,
      ConfirmRelief relief,
      TakeBackRelief takeBack,
      ReopenObligation reopen,
      NoteMeasure measure,
      ObligationAnswers answers) {
    this.obligations = obligations;
    this.confirm = confirm;
    this.correct = correct;
    this.ask = ask;
    this.relief = relief;
    this.takeBack = takeBack;
    this.reopen = reopen;
    this.measure = measure;
    this.answers = answers;
  }

  @GetMapping
  @Needs(Permission.READ_CASE)
  ResponseEntity<ObligationAnswers.ObligationAnswer> get(
      Viewer viewer, @PathVariable String code, @PathVariable String obligation) {
    return answer(viewer, code, obligation);
  }

  @PostMapping("/confirmation")
  @Needs(Permission.MEET_LAW)
  ResponseEntity<ObligationAnswers.ObligationAnswer> confirm(
      Viewer viewer,
      @PathVariable String code,
      @PathVariable String obligation,
      @RequestHeader(name = "If-Match", required = false) @Nullable String match,
      @RequestBody NewEvidence said) {
    confirm.confirm(viewer, code, obligation, said.evidence(), IfMatch.version(match));
    return answer(viewer, code, obligation);
  }

  @PostMapping("/awareness")
  @Needs(Permission.MEET_LAW)
  ResponseEntity<ObligationAnswers.ObligationAnswer> correct(
      Viewer viewer,
      @PathVariable String code,
      @PathVariable String obligation,
      @RequestHeader(name = "If-Match", required = false) @Nullable String match,
      @RequestBody NewAwareness said) {
    long version = IfMatch.version(match);
    FieldNames.renamed(
        "awareReason",
        "reason",
        () -> correct.correct(viewer, code, obligation, said.awareAt(), said.reason(), version));
    return answer(viewer, code, obligation);
  }

  @PostMapping("/no-report")
  @Needs(Permission.MEET_LAW)
  ResponseEntity<ObligationAnswers.ObligationAnswer> askNoReport(
      Viewer viewer,
      @PathVariable String code,
      @PathVariable String obligation,
      @RequestHeader(name = "If-Match", required = false) @Nullable String match,
      @RequestBody NewNoReport said) {
    long version = IfMatch.version(match);
    FieldNames.renamed(
        "noReportReason",
        "reason",
        () -> ask.ask(viewer, code, obligation, said.ground(), said.reason(), version));
    return answer(viewer, code, obligation);
  }

  @PostMapping("/relief")
  @Needs(Permission.MEET_LAW)
  ResponseEntity<ObligationAnswers.ObligationAnswer> confirmRelief(
      Viewer viewer,
      @PathVariable String code,
      @PathVariable String obligation,
      @RequestHeader(name = "If-Match", required = false) @Nullable String match) {
    relief.confirm(viewer, code, obligation, IfMatch.version(match));
    return answer(viewer, code, obligation);
  }

  @PostMapping("/relief/withdrawal")
  @Needs(Permission.MEET_LAW)
  ResponseEntity<ObligationAnswers.ObligationAnswer> takeBack(
      Viewer viewer,
      @PathVariable String code,
      @PathVariable String obligation,
      @RequestHeader(name = "If-Match", required = false) @Nullable String match) {
    takeBack.takeBack(viewer, code, obligation, IfMatch.version(match));
    return answer(viewer, code, obligation);
  }

  @PostMapping("/reopening")
  @Needs(Permission.MEET_LAW)
  ResponseEntity<ObligationAnswers.ObligationAnswer> reopen(
      Viewer viewer,
      @PathVariable String code,
      @PathVariable String obligation,
      @RequestHeader(name = "If-Match", required = false) @Nullable String match,
      @RequestBody NewReopening said) {
    long version = IfMatch.version(match);
    FieldNames.renamed(
        "reopenReason",
        "reason",
        () -> reopen.reopen(viewer, code, obligation, said.reason(), version));
    return answer(viewer, code, obligation);
  }

  @PostMapping("/measure")
  @Needs(Permission.MEET_LAW)
  ResponseEntity<ObligationAnswers.ObligationAnswer> measure(
      Viewer viewer,
      @PathVariable String code,
      @PathVariable String obligation,
      @RequestHeader(name = "If-Match", required = false) @Nullable String match,
      @RequestBody NewMeasure said) {
    measure.note(
        viewer, code, obligation, said.measureAt(), said.measure(), IfMatch.version(match));
    return answer(viewer, code, obligation);
  }

  private ResponseEntity<ObligationAnswers.ObligationAnswer> answer(
      Viewer viewer, String code, String obligation) {
    ObligationFile file = obligations.get(viewer, code, obligation);
    return ResponseEntity.ok()
        .eTag(IfMatch.tag(file.obligation().version()))
        .body(answers.of(viewer, file));
  }

  /// How we know.
  record NewEvidence(String evidence) {}

  /// Since when we are aware, and why that is right.
  record NewAwareness(Instant awareAt, String reason) {}

  /// Why the law asks for no report.
  record NewNoReport(NoReportGround ground, String reason) {}

  /// What is new.
  record NewReopening(String reason) {}

  /// When users could first take a measure, and which.
  record NewMeasure(Instant measureAt, String measure) {}
}
