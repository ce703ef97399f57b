package org.bellbuoy.notices.desk;

import java.time.Instant;
import java.util.List;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Portion;
import org.bellbuoy.kernel.Slice;
import org.bellbuoy.notices.Attempt;
import org.bellbuoy.notices.AttemptForm;
import org.bellbuoy.notices.CustomersTold;
import org.bellbuoy.notices.NoteAttempt;
import org.bellbuoy.notices.Reached;
import org.bellbuoy.standards.affected.AnswerKind;
import org.bellbuoy.web.IfMatch;
import org.bellbuoy.web.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The customers whom a notice is about, for programs of the desk.
@RestController
@RequestMapping("/api/v1/notices/{code}/customers")
class CustomersToldApi {

  private final CustomersTold told;
  private final NoteAttempt note;

  CustomersToldApi(CustomersTold told, NoteAttempt note) {
    this.told = told;
    this.note = note;
  }

  @GetMapping
  @Needs(Permission.SEE_RECIPIENTS)
  Slice<ConcernedAnswer> list(Viewer viewer, @PathVariable String code, Portion portion) {
    return told.list(viewer, code, portion).map(ConcernedAnswer::of);
  }

  @GetMapping("/{customer}")
  @Needs(Permission.SEE_RECIPIENTS)
  ResponseEntity<ConcernedWhole> show(
      Viewer viewer, @PathVariable String code, @PathVariable String customer) {
    return answer(viewer, code, customer);
  }

  @PostMapping("/{customer}/attempts")
  @Needs(Permission.TELL_CUSTOMERS)
  ResponseEntity<ConcernedWhole> note(
      Viewer viewer,
      @PathVariable String code,
      @PathVariable String customer,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
      @RequestBody AttemptForm typed) {
    note.note(viewer, code, customer, typed, IfMatch.version(match));
    return answer(viewer, code, customer);
  }

  private ResponseEntity<ConcernedWhole> answer(Viewer viewer, String code, String customer) {
    CustomersTold.Whole whole = told.get(viewer, code, customer);
    return ResponseEntity.ok()
        .eTag(IfMatch.tag(whole.version()))
        .body(
            new ConcernedWhole(
                ConcernedAnswer.of(whole.line()),
                whole.attempts().stream().map(AttemptAnswer::of).toList(),
                whole.confirmedAt(),
                whole.version()));
  }

  /// A customer of a notice.
  ///
  /// @param customer the number in the register
  /// @param kind the most pressing of what holds for what runs there
  /// @param tries by persons
  record ConcernedAnswer(
      String customer, String name, AnswerKind kind, Reached reached, int tries) {

    static ConcernedAnswer of(CustomersTold.Line line) {
      return new ConcernedAnswer(
          line.customer().code(),
          line.customer().name(),
          line.kind(),
          line.reached(),
          line.tries());
    }
  }

  /// The same with what was tried.
  ///
  /// @param confirmedAt when they said after signing in that they read it, or null
  /// @param version to send back in If-Match
  record ConcernedWhole(
      ConcernedAnswer customer,
      List<AttemptAnswer> attempts,
      @Nullable Instant confirmedAt,
      long version) {}

  /// What a person did to tell them.
  record AttemptAnswer(
      Attempt.Way way, Attempt.Outcome outcome, String note, String by, Instant at) {

    static AttemptAnswer of(CustomersTold.Tried tried) {
      Attempt attempt = tried.attempt();
      return new AttemptAnswer(
          attempt.way(), attempt.outcome(), attempt.note(), tried.who(), attempt.at());
    }
  }
}
