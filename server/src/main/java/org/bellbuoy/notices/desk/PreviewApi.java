package org.bellbuoy.notices.desk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bellbuoy.customers.HitReason;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Portion;
import org.bellbuoy.kernel.Slice;
import org.bellbuoy.notices.ChoosePilot;
import org.bellbuoy.notices.DecideLeftOut;
import org.bellbuoy.notices.Ground;
import org.bellbuoy.notices.LeaveOut;
import org.bellbuoy.notices.LeaveOutForm;
import org.bellbuoy.notices.LeaveOutReason;
import org.bellbuoy.notices.LeftOut;
import org.bellbuoy.notices.Notice;
import org.bellbuoy.notices.NoticePreviews;
import org.bellbuoy.notices.PilotForm;
import org.bellbuoy.notices.PilotKind;
import org.bellbuoy.notices.Preview;
import org.bellbuoy.notices.PreviewChoice;
import org.bellbuoy.notices.PreviewLine;
import org.bellbuoy.notices.Way;
import org.bellbuoy.standards.affected.AnswerKind;
import org.bellbuoy.web.IfMatch;
import org.bellbuoy.web.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Who would be told of a revision, for programs of the desk.
@RestController
@RequestMapping("/api/v1/advisories/{code}/notice")
class PreviewApi {

  private final NoticePreviews previews;
  private final ChoosePilot choose;
  private final LeaveOut leaveOut;
  private final DecideLeftOut decide;

  PreviewApi(NoticePreviews previews, ChoosePilot choose, LeaveOut leaveOut, DecideLeftOut decide) {
    this.previews = previews;
    this.choose = choose;
    this.leaveOut = leaveOut;
    this.decide = decide;
  }

  @GetMapping
  @Needs(Permission.SEE_RECIPIENTS)
  ResponseEntity<PreviewAnswer> show(Viewer viewer, @PathVariable String code) {
    Preview preview = previews.of(viewer, code);
    return ResponseEntity.ok()
        .eTag(IfMatch.tag(preview.pilot().version()))
        .body(PreviewAnswer.of(preview));
  }

  @GetMapping("/customers")
  @Needs(Permission.READ_CUSTOMERS)
  Slice<PreviewLineAnswer> customers(
      Viewer viewer,
      @PathVariable String code,
      @ModelAttribute PreviewChoice asked,
      Portion portion) {
    return previews.lines(viewer, code, asked, portion).map(PreviewLineAnswer::of);
  }

  @PutMapping("/pilot")
  @Needs(Permission.TURN_NOTICES)
  ResponseEntity<PreviewAnswer> choose(
      Viewer viewer,
      @PathVariable String code,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
      @RequestBody PilotForm typed) {
    choose.choose(viewer, code, typed, IfMatch.version(match));
    return show(viewer, code);
  }

  @PostMapping("/left-out")
  @Needs(Permission.LEAVE_CUSTOMER_OUT)
  ResponseEntity<PreviewAnswer> leaveOut(
      Viewer viewer, @PathVariable String code, @RequestBody LeaveOutForm typed) {
    leaveOut.propose(viewer, code, typed);
    return show(viewer, code);
  }

  @PostMapping("/left-out/{customer}/confirmation")
  @Needs(Permission.LEAVE_CUSTOMER_OUT)
  ResponseEntity<PreviewAnswer> confirm(
      Viewer viewer,
      @PathVariable String code,
      @PathVariable String customer,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match) {
    decide.confirm(viewer, code, customer, IfMatch.version(match));
    return show(viewer, code);
  }

  @DeleteMapping("/left-out/{customer}")
  @Needs(Permission.LEAVE_CUSTOMER_OUT)
  ResponseEntity<PreviewAnswer> takeBack(
      Viewer viewer,
      @PathVariable String code,
      @PathVariable String customer,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match) {
    decide.takeBack(viewer, code, customer, IfMatch.version(match));
    return show(viewer, code);
  }

  /// A customer who is left out, or would be.
  ///
  /// @param confirmedBy the name of the second person, or null while there is none
  /// @param isUnmetDuty whether they have to be told by other means
  /// @param version to send back in If-Match
  record LeftOutAnswer(
      String customer,
      LeaveOutReason reason,
      String words,
      String by,
      @Nullable String confirmedBy,
      boolean alone,
      boolean isUnmetDuty,
      long version) {

    static LeftOutAnswer of(LeftOut one) {
      return new LeftOutAnswer(
          one.customer().code(),
          one.exclusion().reason(),
          one.exclusion().words(),
          one.by(),
          one.confirmedBy().isEmpty() ? null : one.confirmedBy(),
          one.exclusion().alone(),
          one.isUnmetDuty(),
          one.exclusion().version());
    }
  }

  /// Who would be told, in numbers.
  ///
  /// @param notice the code of the notice once it goes out, or null
  /// @param isNews whether anybody is told of the revision
  /// @param subscribers how many letters go to nobody but whoever asked for them
  /// @param leftOut who is not told, or would not be
  /// @param noPilot why everybody is told at once, or null
  record PreviewAnswer(
      int revision,
      @Nullable String notice,
      boolean isNews,
      int customers,
      int letters,
      int subscribers,
      Map<AnswerKind, Integer> verdicts,
      Map<Ground, Integer> grounds,
      Map<Way, Integer> ways,
      PilotWish pilot,
      List<LeftOutAnswer> leftOut,
      @Nullable String noPilot) {

    static PreviewAnswer of(Preview preview) {
      return new PreviewAnswer(
          preview.revision().number(),
          preview.planned().map(Notice::code).orElse(null),
          preview.isNews(),
          preview.customers(),
          preview.letters(),
          preview.subscribers(),
          preview.verdicts(),
          preview.grounds(),
          preview.ways(),
          PilotWish.of(preview),
          preview.leftOut().stream().map(LeftOutAnswer::of).toList(),
          preview.noPilot().orElse(null));
    }
  }

  /// Who is told first.
  ///
  /// @param customers their numbers in the register
  /// @param minutes how long the rest waits at most
  record PilotWish(PilotKind pilot, int first, List<String> customers, long minutes, long version) {

    static PilotWish of(Preview preview) {
      return new PilotWish(
          preview.pilot().pilot(),
          preview.pilot().first(),
          preview.named(),
          preview.pilot().lasting().toMinutes(),
          preview.pilot().version());
    }
  }

  /// One customer who would be told.
  ///
  /// @param customer the number in the register
  record PreviewLineAnswer(
      String customer,
      String name,
      AnswerKind kind,
      Set<Ground> grounds,
      Way way,
      boolean first,
      List<Why> why) {

    static PreviewLineAnswer of(PreviewLine line) {
      return new PreviewLineAnswer(
          line.customer().code(),
          line.customer().name(),
          line.kind(),
          line.grounds(),
          line.way(),
          line.first(),
          line.why().stream().map(Why::of).toList());
    }
  }

  /// One thing that runs there.
  ///
  /// @param where what runs where and how we know it
  /// @param holds what holds for it and what to do
  record Why(HitReason.How how, AnswerKind kind, String where, String holds) {

    static Why of(HitReason reason) {
      return new Why(reason.how(), reason.kind(), reason.where(), reason.answer().sentence());
    }
  }
}
