package org.bellbuoy.notices.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Portion;
import org.bellbuoy.kernel.Slice;
import org.bellbuoy.notices.CustomersTold;
import org.bellbuoy.notices.LetRestGo;
import org.bellbuoy.notices.NoticeState;
import org.bellbuoy.notices.Notices;
import org.bellbuoy.notices.Told;
import org.bellbuoy.notices.TurnNotice;
import org.bellbuoy.notices.Webhooks;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.SeeOther;
import org.bellbuoy.web.desk.DeskFrames;
import org.bellbuoy.web.page.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// How far each notice has come, and to whom.
@Controller
class NoticeDeskPages {

  private static final String HOME = "/notices";
  private static final String ONE = HOME + "/{code}";

  private final DeskFrames frames;
  private final Notices notices;
  private final CustomersTold customers;
  private final TurnNotice turn;
  private final LetRestGo rest;
  private final Webhooks webhooks;

  NoticeDeskPages(
      DeskFrames frames,
      Notices notices,
      CustomersTold customers,
      TurnNotice turn,
      LetRestGo rest,
      Webhooks webhooks) {
    this.frames = frames;
    this.notices = notices;
    this.customers = customers;
    this.turn = turn;
    this.rest = rest;
    this.webhooks = webhooks;
  }

  @GetMapping(HOME)
  @Needs(Permission.SEE_RECIPIENTS)
  Page list(Viewer viewer, HttpServletRequest request, Portion portion) {
    Slice<Notices.Counted> found = notices.list(viewer, portion);
    return Page.of(
        "notices/desk/list",
        Map.of(
            "frame",
            frames.of(request, "Notices"),
            "notices",
            found.items(),
            "subscribers",
            notices.subscribers(viewer),
            "byHand",
            customers.byHand(viewer),
            "webhooks",
            webhooks.counts(viewer),
            "canLeave",
            notices.canLeave(viewer),
            "paging",
            paging(HOME, portion, found)));
  }

  @GetMapping(ONE)
  @Needs(Permission.SEE_RECIPIENTS)
  Page show(Viewer viewer, HttpServletRequest request, @PathVariable String code, Portion portion) {
    Notices.Counted found = notices.get(viewer, code);
    Slice<Told> told = notices.recipients(viewer, code, portion);
    return Page.of(
        "notices/desk/notice",
        Map.of(
            "frame",
            frames.of(request, "Notice of " + found.notice().number()),
            "notice",
            found.notice(),
            "tally",
            found.tally(),
            "stopped",
            found.stopped(),
            "pilot",
            found.pilot(),
            "customers",
            customers.counts(viewer, code),
            "told",
            told.items(),
            "canLeave",
            notices.canLeave(viewer),
            "paging",
            paging(HOME + "/" + code, portion, told)));
  }

  @PostMapping(ONE + "/pause")
  @Needs(Permission.TURN_NOTICES)
  SeeOther pause(Viewer viewer, @PathVariable String code) {
    turn.turn(viewer, code, NoticeState.PAUSED);
    return new SeeOther(HOME + "/" + code);
  }

  @PostMapping(ONE + "/resume")
  @Needs(Permission.TURN_NOTICES)
  SeeOther resume(Viewer viewer, @PathVariable String code) {
    turn.turn(viewer, code, NoticeState.GOING);
    return new SeeOther(HOME + "/" + code);
  }

  @PostMapping(ONE + "/rest")
  @Needs(Permission.TURN_NOTICES)
  SeeOther letRestGo(Viewer viewer, @PathVariable String code) {
    rest.letGo(viewer, code);
    return new SeeOther(HOME + "/" + code);
  }

  private static Paging paging(String here, Portion portion, Slice<?> found) {
    String older = found.cursor().map(next -> here + "?after=" + next).orElse(null);
    return new Paging(
        found.items().size() + " shown", portion.after() == null ? null : here, older);
  }
}
