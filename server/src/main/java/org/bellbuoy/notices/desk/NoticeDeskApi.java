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
import org.bellbuoy.notices.LetRestGo;
import org.bellbuoy.notices.Notice;
import org.bellbuoy.notices.NoticeState;
import org.bellbuoy.notices.Notices;
import org.bellbuoy.notices.Pilot;
import org.bellbuoy.notices.StopForm;
import org.bellbuoy.notices.StopNotice;
import org.bellbuoy.notices.Stopped;
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
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Notices for programs of the desk.
@RestController
@RequestMapping("/api/v1/notices")
class NoticeDeskApi {

  private final Notices notices;
  private final TurnNotice turn;
  private final StopNotice stop;
  private final LetRestGo rest;

  NoticeDeskApi(Notices notices, TurnNotice turn, StopNotice stop, LetRestGo rest) {
    this.notices = notices;
    this.turn = turn;
    this.stop = stop;
    this.rest = rest;
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

  @PostMapping("/{code}/rest")
  @Needs(Permission.TURN_NOTICES)
  NoticeAnswer letRestGo(Viewer viewer, @PathVariable String code) {
    rest.letGo(viewer, code);
    return show(viewer, code);
  }

  @PostMapping("/{code}/stop")
  @Needs(Permission.STOP_NOTICES)
  NoticeAnswer stop(Viewer viewer, @PathVariable String code, @RequestBody StopForm typed) {
    stop.stop(viewer, code, typed);
    return show(viewer, code);
  }

  /// A notice.
  ///
  /// @param code stands in each of its letters
  /// @param counts recipients by state
  /// @param ambiguous how many were perhaps sent twice
  /// @param unsure how many of those that were stopped were perhaps sent
  /// @param stopped null unless somebody stopped it for good
  /// @param pilot null where everybody is told at once
  record NoticeAnswer(
      String code,
      String number,
      String title,
      @Nullable Severity level,
      URI page,
      NoticeState state,
      Instant plannedAt,
      Map<DeliveryState, Integer> counts,
      int ambiguous,
      int unsure,
      @Nullable StoppedAnswer stopped,
      @Nullable PilotAnswer pilot) {

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
          tally.ambiguous(),
          tally.unsure(),
          counted.stopped().map(StoppedAnswer::of).orElse(null),
          counted.pilot().map(PilotAnswer::of).orElse(null));
    }
  }

  /// That it was stopped for good.
  ///
  /// @param by the name of whoever did it
  record StoppedAnswer(String by, Instant at, String why) {

    static StoppedAnswer of(Stopped stopped) {
      return new StoppedAnswer(stopped.who(), stopped.at(), stopped.why());
    }
  }

  /// Who was told first.
  ///
  /// @param by the name of whoever wished it
  /// @param restAt when the rest goes, or went
  /// @param over whether somebody let the rest go, or the time is over
  /// @param counts those who were told first, by state
  /// @param waiting how many of the rest were not tried yet
  record PilotAnswer(
      String by, Instant restAt, boolean over, Map<DeliveryState, Integer> counts, int waiting) {

    static PilotAnswer of(Pilot pilot) {
      return new PilotAnswer(
          pilot.who(),
          pilot.restAt(),
          !pilot.isUnderWay(),
          pilot.first().counts(),
          pilot.waiting());
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
