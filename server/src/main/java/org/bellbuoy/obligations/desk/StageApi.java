package org.bellbuoy.obligations.desk;

import java.time.Instant;
import java.util.Map;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.obligations.AnswerRequest;
import org.bellbuoy.obligations.CallStageNotDue;
import org.bellbuoy.obligations.NoteRequest;
import org.bellbuoy.obligations.ObligationFile;
import org.bellbuoy.obligations.Obligations;
import org.bellbuoy.obligations.PrepareStage;
import org.bellbuoy.obligations.RecordProvided;
import org.bellbuoy.obligations.RecordSubmission;
import org.bellbuoy.obligations.Stage;
import org.bellbuoy.obligations.StageFile;
import org.bellbuoy.obligations.StageFiles;
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
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The stages of an obligation, and what an authority asks for besides, for programs.
@PartOf(Part.LEGAL_DUTIES)
@RestController
@RequestMapping("/api/v1/cases/{code}/obligations/{obligation}")
class StageApi {

  private final Obligations obligations;
  private final StageFiles files;
  private final PrepareStage prepare;
  private final RecordSubmission submit;
  private final RecordProvided provide;
  private final CallStageNotDue notDue;
  private final NoteRequest note;
  private final AnswerRequest answer;
  private final ObligationAnswers answers;

  StageApi(
      Obligations obligations,
      StageFiles files,
      PrepareStage prepare,
      RecordSubmission submit,
      RecordProvided provide,
      CallStageNotDue notDue,
      NoteRequest note,
      AnswerRequest answer,
      ObligationAnswers answers) {
    this.obligations = obligations;
    this.files = files;
    this.prepare = prepare;
    this.submit = submit;
    this.provide = provide;
    this.notDue = notDue;
    this.note = note;
    this.answer = answer;
    this.answers = answers;
  }

  @GetMapping("/stages/{stage}")
  @Needs(Permission.READ_CASE)
  ResponseEntity<PackageAnswer> get(
      Viewer viewer,
      @PathVariable String code,
      @PathVariable String obligation,
      @PathVariable String stage) {
    StageFile file = files.get(viewer, code, obligation, stage);
    return ResponseEntity.ok()
        .eTag(IfMatch.tag(file.file().obligation().version()))
        .body(new PackageAnswer(file.answers(), file.text(), file.json(), file.prepared()));
  }

  @PutMapping("/stages/{stage}/draft")
  @Needs(Permission.MEET_LAW)
  ResponseEntity<ObligationAnswers.ObligationAnswer> prepare(
      Viewer viewer,
      @PathVariable String code,
      @PathVariable String obligation,
      @PathVariable String stage,
      @RequestHeader(name = "If-Match", required = false) @Nullable String match,
      @RequestBody NewDraft said) {
    prepare.prepare(viewer, code, obligation, stage, said.answers(), IfMatch.version(match));
    return answer(viewer, code, obligation);
  }

  @PostMapping("/stages/{stage}/submission")
  @Needs(Permission.MEET_LAW)
  ResponseEntity<ObligationAnswers.ObligationAnswer> submit(
      Viewer viewer,
      @PathVariable String code,
      @PathVariable String obligation,
      @PathVariable String stage,
      @RequestHeader(name = "If-Match", required = false) @Nullable String match,
      @RequestBody NewSubmission said) {
    var handed = new RecordSubmission.Handed(said.doneAt(), said.reference(), said.lateReason());
    submit.record(viewer, code, obligation, stage, handed, IfMatch.version(match));
    return answer(viewer, code, obligation);
  }

  @PostMapping("/stages/{stage}/provision")
  @Needs(Permission.MEET_LAW)
  ResponseEntity<ObligationAnswers.ObligationAnswer> provide(
      Viewer viewer,
      @PathVariable String code,
      @PathVariable String obligation,
      @PathVariable String stage,
      @RequestHeader(name = "If-Match", required = false) @Nullable String match,
      @RequestBody NewProvision said) {
    long version = IfMatch.version(match);
    var provided = new RecordProvided.Provided(said.providedIn(), said.reason(), said.lateReason());
    FieldNames.renamed(
        "providedReason",
        "reason",
        () ->
            FieldNames.renamed(
                "providedLate",
                "lateReason",
                () -> provide.record(viewer, code, obligation, stage, provided, version)));
    return answer(viewer, code, obligation);
  }

  @PostMapping("/stages/{stage}/exemption")
  @Needs(Permission.MEET_LAW)
  ResponseEntity<ObligationAnswers.ObligationAnswer> notDue(
      Viewer viewer,
      @PathVariable String code,
      @PathVariable String obligation,
      @PathVariable String stage,
      @RequestHeader(name = "If-Match", required = false) @Nullable String match,
      @RequestBody NewExemption said) {
    long version = IfMatch.version(match);
    FieldNames.renamed(
        "notDueReason",
        "reason",
        () -> notDue.call(viewer, code, obligation, stage, said.reason(), version));
    return answer(viewer, code, obligation);
  }

  @PostMapping("/requests")
  @Needs(Permission.MEET_LAW)
  ResponseEntity<ObligationAnswers.ObligationAnswer> note(
      Viewer viewer,
      @PathVariable String code,
      @PathVariable String obligation,
      @RequestHeader(name = "If-Match", required = false) @Nullable String match,
      @RequestBody NewRequest said) {
    var wanted = new NoteRequest.Wanted(said.askedAt(), said.wantedBy(), said.request());
    note.note(viewer, code, obligation, wanted, IfMatch.version(match));
    return answer(viewer, code, obligation);
  }

  @PostMapping("/requests/{asked}/answer")
  @Needs(Permission.MEET_LAW)
  ResponseEntity<ObligationAnswers.ObligationAnswer> answer(
      Viewer viewer,
      @PathVariable String code,
      @PathVariable String obligation,
      @PathVariable String asked,
      @RequestHeader(name = "If-Match", required = false) @Nullable String match,
      @RequestBody NewRequestAnswer said) {
    long version = IfMatch.version(match);
    answer.answer(viewer, code, obligation, asked, said.givenAt(), said.given(), version);
    return answer(viewer, code, obligation);
  }

  private ResponseEntity<ObligationAnswers.ObligationAnswer> answer(
      Viewer viewer, String code, String obligation) {
    ObligationFile file = obligations.get(viewer, code, obligation);
    return ResponseEntity.ok()
        .eTag(IfMatch.tag(file.obligation().version()))
        .body(answers.of(viewer, file));
  }

  /// What a stage tells, to be copied into the portal of the authority.
  ///
  /// @param answers what is written to each thing the law asks, or what the case says of it
  /// @param prepared whether a person wrote it down
  record PackageAnswer(Map<String, String> answers, String text, String json, boolean prepared) {}

  /// What is written to each thing the law asks, by its key.
  record NewDraft(Map<String, String> answers) {}

  /// That a person handed it in.
  record NewSubmission(Instant doneAt, String reference, @Nullable String lateReason) {}

  /// That it was provided in another stage already.
  record NewProvision(Stage providedIn, String reason, @Nullable String lateReason) {}

  /// Why it is not due.
  record NewExemption(String reason) {}

  /// What an authority asked for.
  record NewRequest(Instant askedAt, @Nullable Instant wantedBy, String request) {}

  /// What it was given.
  record NewRequestAnswer(Instant givenAt, String given) {}
}
