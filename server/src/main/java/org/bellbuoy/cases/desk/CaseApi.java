package org.bellbuoy.cases.desk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.CaseState;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.cases.JoinCase;
import org.bellbuoy.cases.MoveCase;
import org.bellbuoy.cases.OpenCase;
import org.bellbuoy.cases.OwnCase;
import org.bellbuoy.cases.Step;
import org.bellbuoy.cases.WriteNote;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Invalid;
import org.bellbuoy.kernel.Portion;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.kernel.Slice;
import org.bellbuoy.web.FieldNames;
import org.bellbuoy.web.IfMatch;
import org.bellbuoy.web.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Cases for programs.
@RestController
@RequestMapping("/api/v1/cases")
class CaseApi {

  private final Cases cases;
  private final OpenCase open;
  private final MoveCase move;
  private final OwnCase own;
  private final WriteNote note;
  private final JoinCase join;
  private final People people;

  CaseApi(
      Cases cases,
      OpenCase open,
      MoveCase move,
      OwnCase own,
      WriteNote note,
      JoinCase join,
      People people) {
    this.cases = cases;
    this.open = open;
    this.move = move;
    this.own = own;
    this.note = note;
    this.join = join;
    this.people = people;
  }

  @GetMapping
  @Needs(Permission.READ_CASE)
  Slice<CaseAnswer> list(Viewer viewer, Portion portion) {
    return cases.list(viewer, portion).map(CaseAnswer::of);
  }

  @PostMapping
  @Needs(Permission.OPEN_CASE)
  ResponseEntity<CaseAnswer> open(Viewer viewer, @RequestBody NewCase asked) {
    String code = open.open(viewer, asked.title());
    return answer(HttpStatus.CREATED, cases.get(viewer, code));
  }

  @GetMapping("/{code}")
  @Needs(Permission.READ_CASE)
  ResponseEntity<CaseAnswer> get(Viewer viewer, @PathVariable String code) {
    return answer(HttpStatus.OK, cases.get(viewer, code));
  }

  @PostMapping("/memberships")
  @Needs(Permission.JOIN_CASE)
  ResponseEntity<CaseAnswer> join(Viewer viewer, @RequestBody NewMembership asked) {
    join.join(viewer, asked.number());
    return answer(HttpStatus.CREATED, cases.get(viewer, asked.number()));
  }

  @PostMapping("/{code}/moves")
  @Needs(Permission.READ_CASE)
  ResponseEntity<CaseAnswer> move(
      Viewer viewer,
      @PathVariable String code,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
      @RequestBody NewMove asked) {
    move.move(viewer, code, asked.to(), SaidParticulars.in(asked.said()), IfMatch.version(ifMatch));
    return answer(HttpStatus.OK, cases.get(viewer, code));
  }

  @PutMapping("/{code}/owner")
  @Needs(Permission.WORK_CASE)
  ResponseEntity<CaseAnswer> own(
      Viewer viewer,
      @PathVariable String code,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
      @RequestBody NewOwner asked) {
    cases.get(viewer, code);
    UUID owner = people.colleague(viewer, asked.person()).orElseThrow(CaseApi::nobody).id();
    own.give(viewer, code, owner, IfMatch.version(ifMatch));
    return answer(HttpStatus.OK, cases.get(viewer, code));
  }

  @PostMapping("/{code}/notes")
  @Needs(Permission.READ_CASE)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void note(Viewer viewer, @PathVariable String code, @RequestBody NewNote asked) {
    FieldNames.renamed("note", "text", () -> note.write(viewer, code, asked.text()));
  }

  @GetMapping("/{code}/timeline")
  @Needs(Permission.READ_CASE)
  List<StepAnswer> timeline(Viewer viewer, @PathVariable String code) {
    return cases.timeline(viewer, code).stream().map(StepAnswer::of).toList();
  }

  private static ResponseEntity<CaseAnswer> answer(HttpStatus status, CaseFile file) {
    return ResponseEntity.status(status)
        .eTag(IfMatch.tag(file.version()))
        .body(CaseAnswer.of(file));
  }

  private static Refused nobody() {
    return Invalid.of("person", "There is no colleague with this code.").refused();
  }

  /// A case as the API shows it.
  record CaseAnswer(
      String code,
      String title,
      CaseState state,
      boolean owned,
      boolean wasAccepted,
      boolean exploited,
      Instant openedAt,
      Instant movedAt) {
    static CaseAnswer of(CaseFile file) {
      return new CaseAnswer(
          file.code(),
          file.title(),
          file.state(),
          file.owner() != null,
          file.wasAccepted(),
          file.exploited(),
          file.openedAt(),
          file.movedAt());
    }
  }

  /// One entry of the timeline.
  record StepAnswer(
      Step.Kind kind, Instant at, @Nullable CaseState from, @Nullable CaseState to, String text) {
    static StepAnswer of(Step step) {
      return new StepAnswer(step.kind(), step.at(), step.from(), step.to(), step.text());
    }
  }

  /// Which case to join, unasked; its circle reads that on the timeline.
  record NewMembership(String number) {}

  /// What to open.
  record NewCase(String title) {}

  /// Where to go, and what the move asks to be said, by the names of the particulars.
  record NewMove(CaseState to, Map<String, String> said) {
    NewMove {
      said = Map.copyOf(said);
    }
  }

  /// Whose it shall be, by the code of the person.
  record NewOwner(String person) {}

  /// What to write down.
  record NewNote(String text) {}
}
