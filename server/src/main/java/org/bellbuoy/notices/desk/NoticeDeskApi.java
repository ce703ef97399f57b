package org.bellbuoy.notices.desk;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import org.bellbuoy.delivery.LetterTrouble;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Portion;
import org.bellbuoy.kernel.Slice;
import org.bellbuoy.notices.DeliveryState;
import org.bellbuoy.notices.Notice;
import org.bellbuoy.notices.NoticeState;
import org.bellbuoy.notices.Notices;
import org.bellbuoy.notices.Tally;
import org.bellbuoy.notices.Told;
import org.bellbuoy.notices.TurnNotice;
import org.bellbuoy.standards.facts.Severity;
import org.bellbuoy.web.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Notices for programs of the desk.
@RestController
@RequestMapping("/api/v1/notices")
class NoticeDeskApi {

  private final Notices notices;
  private final TurnNotice turn;

  NoticeDeskApi(Notices notices, TurnNotice turn) {
    this.notices = notices;
    this.turn = turn;
  }

  @GetMapping
  @Needs(Permission.SEE_RECIPIENTS)
  Slice<NoticeAnswer> list(Viewer viewer, Portion portion) {
    return notices.list(viewer, portion).map(NoticeAnswer::of);
  }

  @GetMapping("/{code}")
  @Needs(Permission.SEE_RECIPIENTS)
  NoticeAnswer show(Viewer viewer, @PathVariable String code) {
    return NoticeAnswer.of(notices.get(viewer, code));
  }

  @GetMapping("/{code}/recipients")
  @Needs(Permission.SEE_RECIPIENTS)
  Slice<RecipientAnswer> recipients(Viewer viewer, @PathVariable String code, Portion portion) {
    return notices.recipients(viewer, code, portion).map(RecipientAnswer::of);
  }

  @PostMapping("/{code}/pause")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Needs(Permission.TURN_NOTICES)
  void pause(Viewer viewer, @PathVariable String code) {
    turn.turn(viewer, code, NoticeState.PAUSED);
  }

  @PostMapping("/{code}/resume")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Needs(Permission.TURN_NOTICES)
  void resume(Viewer viewer, @PathVariable String code) {
    turn.turn(viewer, code, NoticeState.GOING);
  }

  /// A notice.
  ///
  /// @param code stands in each of its letters
  /// @param counts recipients by state
  /// @param ambiguous how many were perhaps sent twice
  record NoticeAnswer(
      String code,
      String number,
      String title,
      @Nullable Severity level,
      URI page,
      NoticeState state,
      Instant plannedAt,
      Map<DeliveryState, Integer> counts,
      int ambiguous) {

    static NoticeAnswer of(Notices.Counted counted) {
      Notice notice = counted.notice();
      Tally tally = counted.tally();
      return new NoticeAnswer(
          notice.code(),
          notice.number(),
          notice.title(),
          notice.level(),
          notice.page(),
          notice.state(),
          notice.plannedAt(),
          tally.counts(),
          tally.ambiguous());
    }
  }

  /// One recipient.
  ///
  /// @param trouble why it was not taken at the last try, or null
  record RecipientAnswer(
      String address,
      DeliveryState state,
      int tries,
      boolean ambiguous,
      @Nullable LetterTrouble trouble,
      @Nullable Instant at) {

    static RecipientAnswer of(Told told) {
      Told.How how = told.how();
      return new RecipientAnswer(
          told.address(), how.state(), how.tries(), how.ambiguous(), how.trouble(), how.at());
    }
  }
}
