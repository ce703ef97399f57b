package org.bellbuoy.fixes.desk;

import java.time.Instant;
import java.util.List;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.embargo.DelayReason;
import org.bellbuoy.fixes.AddFixItem;
import org.bellbuoy.fixes.CloseFixItem;
import org.bellbuoy.fixes.ConfirmDelay;
import org.bellbuoy.fixes.EstimateFix;
import org.bellbuoy.fixes.FixEstimate;
import org.bellbuoy.fixes.FixFile;
import org.bellbuoy.fixes.FixItem;
import org.bellbuoy.fixes.FixState;
import org.bellbuoy.fixes.Fixes;
import org.bellbuoy.fixes.MoveFix;
import org.bellbuoy.fixes.OwnFix;
import org.bellbuoy.fixes.Place;
import org.bellbuoy.fixes.PlanFix;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Reading;
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
import org.springframework.web.bind.annotation.RestController;

/// The fix work of a case for programs.
@RestController
@RequestMapping("/api/v1/cases/{code}/fixes")
class FixApi {

  private final Cases cases;
  private final Fixes fixes;
  private final PlanFix plan;
  private final OwnFix own;
  private final EstimateFix estimate;
  private final ConfirmDelay confirm;
  private final MoveFix move;
  private final AddFixItem add;
  private final CloseFixItem close;
  private final FixAnswers answers;

  FixApi(
      Cases cases,
      Fixes fixes,
      PlanFix plan,
      OwnFix own,
      EstimateFix estimate,
      ConfirmDelay confirm,
      MoveFix move,
      AddFixItem add,
      CloseFixItem close,
      FixAnswers answers) {
    this.cases = cases;
    this.fixes = fixes;
    this.plan = plan;
    this.own = own;
    this.estimate = estimate;
    this.confirm = confirm;
    this.move = move;
    this.add = add;
    this.close = close;
    this.answers = answers;
  }

  @GetMapping
  @Needs(Permission.READ_CASE)
  List<FixAnswers.FixAnswer> list(Viewer viewer, @PathVariable String code) {
    return fixes.of(viewer, cases.get(viewer, code)).stream()
        .map(file -> answers.of(viewer, file))
        .toList();
  }

  @PostMapping
  @Needs(Permission.WORK_CASE)
  ResponseEntity<FixAnswers.FixAnswer> plan(
      Viewer viewer, @PathVariable String code, @RequestBody NewFix asked) {
    Reading reading = new Reading();
    String product = reading.line("product", asked.product(), 100);
    String stream = reading.line("stream", asked.stream(), 100);
    reading.finish();
    String place = new Place(product, stream).word();
    String work =
        FieldNames.renamed("place", "stream", () -> plan.plan(viewer, code, place, asked.owner()));
    return answer(HttpStatus.CREATED, viewer, code, work);
  }

  @GetMapping("/{work}")
  @Needs(Permission.READ_CASE)
  ResponseEntity<FixAnswers.FixAnswer> get(
      Viewer viewer, @PathVariable String code, @PathVariable String work) {
    return answer(HttpStatus.OK, viewer, code, work);
  }

  @PutMapping("/{work}/owner")
  @Needs(Permission.WORK_CASE)
  ResponseEntity<FixAnswers.FixAnswer> own(
      Viewer viewer,
      @PathVariable String code,
      @PathVariable String work,
      @RequestHeader(name = "If-Match", required = false) @Nullable String match,
      @RequestBody NewFixOwner asked) {
    own.give(viewer, code, work, asked.owner(), IfMatch.version(match));
    return answer(HttpStatus.OK, viewer, code, work);
  }

  @PostMapping("/{work}/estimates")
  @Needs(Permission.TAKE_PART)
  ResponseEntity<FixAnswers.FixAnswer> estimate(
      Viewer viewer,
      @PathVariable String code,
      @PathVariable String work,
      @RequestHeader(name = "If-Match", required = false) @Nullable String match,
      @RequestBody NewEstimate asked) {
    var said =
        new FixEstimate(asked.expectedAt(), asked.reason(), asked.delay(), asked.delayUntil());
    estimate.estimate(viewer, code, work, said, IfMatch.version(match));
    return answer(HttpStatus.CREATED, viewer, code, work);
  }

  @PostMapping("/{work}/confirmation")
  @Needs(Permission.CONFIRM_EXTENSION)
  ResponseEntity<FixAnswers.FixAnswer> confirm(
      Viewer viewer,
      @PathVariable String code,
      @PathVariable String work,
      @RequestHeader(name = "If-Match", required = false) @Nullable String match) {
    confirm.confirm(viewer, code, work, IfMatch.version(match));
    return answer(HttpStatus.OK, viewer, code, work);
  }

  @PostMapping("/{work}/moves")
  @Needs(Permission.TAKE_PART)
  ResponseEntity<FixAnswers.FixAnswer> move(
      Viewer viewer,
      @PathVariable String code,
      @PathVariable String work,
      @RequestHeader(name = "If-Match", required = false) @Nullable String match,
      @RequestBody NewFixMove asked) {
    long version = IfMatch.version(match);
    FieldNames.renamed(
        "moveReason",
        "reason",
        () -> move.move(viewer, code, work, asked.to(), asked.reason(), version));
    return answer(HttpStatus.OK, viewer, code, work);
  }

  @PostMapping("/{work}/items")
  @Needs(Permission.TAKE_PART)
  ResponseEntity<FixAnswers.FixAnswer> add(
      Viewer viewer,
      @PathVariable String code,
      @PathVariable String work,
      @RequestBody NewFixItem asked) {
    FieldNames.renamed(
        "doneBy",
        "owner",
        () -> {
          add.add(viewer, code, work, asked.kind(), asked.text(), asked.owner());
        });
    return answer(HttpStatus.CREATED, viewer, code, work);
  }

  @PostMapping("/{work}/items/{item}/closure")
  @Needs(Permission.TAKE_PART)
  ResponseEntity<FixAnswers.FixAnswer> close(
      Viewer viewer,
      @PathVariable String code,
      @PathVariable String work,
      @PathVariable String item) {
    close.close(viewer, code, work, item);
    return answer(HttpStatus.OK, viewer, code, work);
  }

  private ResponseEntity<FixAnswers.FixAnswer> answer(
      HttpStatus status, Viewer viewer, String code, String work) {
    FixFile file = fixes.get(viewer, code, work);
    return ResponseEntity.status(status)
        .eTag(IfMatch.tag(file.work().version()))
        .body(answers.of(viewer, file));
  }

  /// A stream to be mended, by the codes of the catalogue.
  ///
  /// @param owner the code of a colleague, or left out
  record NewFix(String product, String stream, @Nullable String owner) {}

  /// Who shall do it, by the code of a colleague.
  record NewFixOwner(String owner) {}

  /// When customers can get the fix; without a moment, nobody knows.
  ///
  /// @param delay the reason of the closed list, where it comes later than was said before or than
  ///   the fix window ends
  /// @param delayUntil until when that reason holds, where nobody knows when the fix comes
  record NewEstimate(
      @Nullable Instant expectedAt,
      String reason,
      @Nullable DelayReason delay,
      @Nullable Instant delayUntil) {}

  /// Where the work goes, and why.
  record NewFixMove(FixState to, @Nullable String reason) {}

  /// A task or a blocker.
  ///
  /// @param owner the code of a colleague in the circle, or left out
  record NewFixItem(FixItem.Kind kind, String text, @Nullable String owner) {}
}
