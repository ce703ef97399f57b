package org.bellbuoy.incidents.desk;

import java.time.Instant;
import java.util.List;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.incidents.DateIncident;
import org.bellbuoy.incidents.Incident;
import org.bellbuoy.incidents.IncidentFile;
import org.bellbuoy.incidents.IncidentForm;
import org.bellbuoy.incidents.IncidentState;
import org.bellbuoy.incidents.IncidentStep;
import org.bellbuoy.incidents.Incidents;
import org.bellbuoy.incidents.JudgeIncident;
import org.bellbuoy.incidents.LetIntoIncident;
import org.bellbuoy.incidents.LinkIncident;
import org.bellbuoy.incidents.MomentsForm;
import org.bellbuoy.incidents.MoveIncident;
import org.bellbuoy.incidents.RaiseIncident;
import org.bellbuoy.incidents.Severe;
import org.bellbuoy.kernel.Portion;
import org.bellbuoy.kernel.Slice;
import org.bellbuoy.web.IfMatch;
import org.bellbuoy.web.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Incidents for programs of the staff.
@RestController
@RequestMapping("/api/v1/incidents")
class IncidentApi {

  private final Incidents incidents;
  private final RaiseIncident raise;
  private final MoveIncident move;
  private final JudgeIncident judge;
  private final DateIncident date;
  private final LinkIncident link;
  private final LetIntoIncident letIn;

  IncidentApi(
      Incidents incidents,
      RaiseIncident raise,
      MoveIncident move,
      JudgeIncident judge,
      DateIncident date,
      LinkIncident link,
      LetIntoIncident letIn) {
    this.incidents = incidents;
    this.raise = raise;
    this.move = move;
    this.judge = judge;
    this.date = date;
    this.link = link;
    this.letIn = letIn;
  }

  /// @param show `all`, or `open` for those where somebody has something to do
  @GetMapping
  @Needs(Permission.WORK_INCIDENT)
  Slice<LineAnswer> list(
      Viewer viewer, Portion portion, @RequestParam(defaultValue = "open") String show) {
    return incidents.list(viewer, IncidentPages.states(show), portion).map(LineAnswer::of);
  }

  /// Raises one. Whoever does learns its number and no more.
  @PostMapping
  @Needs(Permission.FILE_REPORT)
  @ResponseStatus(HttpStatus.CREATED)
  RaisedAnswer raise(Viewer viewer, @RequestBody IncidentForm sent) {
    return new RaisedAnswer(raise.raise(viewer, sent));
  }

  @GetMapping("/{code}")
  @Needs(Permission.WORK_INCIDENT)
  ResponseEntity<IncidentAnswer> get(Viewer viewer, @PathVariable String code) {
    IncidentFile file = incidents.open(viewer, code);
    return ResponseEntity.ok()
        .eTag(IfMatch.tag(file.incident().version()))
        .body(IncidentAnswer.of(file));
  }

  /// Moves it to another state.
  @PostMapping("/{code}/moves")
  @Needs(Permission.WORK_INCIDENT)
  ResponseEntity<IncidentAnswer> move(
      Viewer viewer,
      @PathVariable String code,
      @RequestHeader(name = "If-Match", required = false) @Nullable String match,
      @RequestBody MoveSent sent) {
    move.move(viewer, code, sent.to(), sent.why(), IfMatch.version(match));
    return get(viewer, code);
  }

  /// Says whether it is severe.
  @PostMapping("/{code}/severity")
  @Needs(Permission.WORK_INCIDENT)
  ResponseEntity<IncidentAnswer> judge(
      Viewer viewer,
      @PathVariable String code,
      @RequestHeader(name = "If-Match", required = false) @Nullable String match,
      @RequestBody SeveritySent sent) {
    judge.judge(viewer, code, sent.severe(), sent.reason(), IfMatch.version(match));
    return get(viewer, code);
  }

  /// Corrects its moments.
  @PostMapping("/{code}/moments")
  @Needs(Permission.WORK_INCIDENT)
  ResponseEntity<IncidentAnswer> date(
      Viewer viewer,
      @PathVariable String code,
      @RequestHeader(name = "If-Match", required = false) @Nullable String match,
      @RequestBody MomentsSent sent) {
    MomentsForm moments =
        new MomentsForm(sent.noticedAt(), sent.awareAt(), sent.beganAt(), sent.endedAt());
    date.date(viewer, code, moments, sent.correction(), IfMatch.version(match));
    return get(viewer, code);
  }

  /// Links a case.
  @PostMapping("/{code}/cases")
  @Needs(Permission.WORK_INCIDENT)
  ResponseEntity<IncidentAnswer> link(
      Viewer viewer,
      @PathVariable String code,
      @RequestHeader(name = "If-Match", required = false) @Nullable String match,
      @RequestBody CaseSent sent) {
    link.link(viewer, code, sent.caseCode(), IfMatch.version(match));
    return get(viewer, code);
  }

  /// Lets somebody in who holds a role for incidents.
  @PostMapping("/{code}/circle")
  @Needs(Permission.WORK_INCIDENT)
  ResponseEntity<IncidentAnswer> letIn(
      Viewer viewer,
      @PathVariable String code,
      @RequestHeader(name = "If-Match", required = false) @Nullable String match,
      @RequestBody PersonSent sent) {
    letIn.letIn(viewer, code, sent.person(), sent.need(), IfMatch.version(match));
    return get(viewer, code);
  }

  /// @param person the code of a colleague
  /// @param need why they must know
  record PersonSent(@Nullable String person, @Nullable String need) {}

  /// @param to a state, such as `confirmed`
  /// @param why what was found, done or learned
  record MoveSent(@Nullable String to, @Nullable String why) {}

  /// @param severe `yes` or `no`
  record SeveritySent(@Nullable String severe, @Nullable String reason) {}

  /// Moments in UTC; one that is left out is not known.
  record MomentsSent(
      @Nullable String noticedAt,
      @Nullable String awareAt,
      @Nullable String beganAt,
      @Nullable String endedAt,
      @Nullable String correction) {}

  /// @param caseCode the number of a case that the caller may read
  record CaseSent(@Nullable String caseCode) {}

  /// All that whoever raised one learns.
  record RaisedAnswer(String number) {}

  /// One of a list.
  record LineAnswer(
      String number, String code, IncidentState state, Severe severe, Instant noticedAt) {
    static LineAnswer of(Incident of) {
      return new LineAnswer(of.number(), of.code(), of.state(), of.severe(), of.noticedAt());
    }
  }

  /// One of them.
  record IncidentAnswer(
      String number,
      IncidentState state,
      Severe severe,
      String what,
      Instant raisedAt,
      Instant noticedAt,
      Instant awareAt,
      @Nullable Instant beganAt,
      @Nullable Instant endedAt,
      List<String> cases,
      List<StepAnswer> steps) {

    static IncidentAnswer of(IncidentFile file) {
      Incident of = file.incident();
      return new IncidentAnswer(
          of.number(),
          of.state(),
          of.severe(),
          file.what(),
          of.raisedAt(),
          of.noticedAt(),
          of.awareAt(),
          of.beganAt(),
          of.endedAt(),
          file.cases().stream().map(CaseFile::code).toList(),
          file.steps().stream().map(StepAnswer::of).toList());
    }
  }

  /// One thing that happened.
  record StepAnswer(IncidentStep.Kind kind, Instant at, IncidentState state, String text) {
    static StepAnswer of(IncidentStep step) {
      return new StepAnswer(step.kind(), step.at(), step.state(), step.text());
    }
  }
}
