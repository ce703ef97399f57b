package org.bellbuoy.notices.street;

import java.util.List;
import java.util.Optional;
import org.bellbuoy.correspondence.CodeGuard;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.kernel.Reading;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.notices.AskForNotices;
import org.bellbuoy.notices.ConfirmNotices;
import org.bellbuoy.notices.LeaveNotices;
import org.bellbuoy.notices.Pace;
import org.bellbuoy.notices.Wanted;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.page.FormErrors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Asking to be told of advisories, confirming it and leaving. Looking at a page changes nothing,
/// so that programs which follow links in mails do no harm; and nobody learns whether an address or
/// a code is known.
@Controller
class NoticePages {

  private static final String HERE = "/subscribe";
  private static final String CONFIRM = HERE + "/confirm";
  private static final String LEAVE = HERE + "/leave";
  private static final int LONGEST = 100;

  private final NoticeViews views;
  private final CodeGuard guard;
  private final AskForNotices ask;
  private final ConfirmNotices confirm;
  private final LeaveNotices leave;

  NoticePages(
      NoticeViews views,
      CodeGuard guard,
      AskForNotices ask,
      ConfirmNotices confirm,
      LeaveNotices leave) {
    this.views = views;
    this.guard = guard;
    this.ask = ask;
    this.confirm = confirm;
    this.leave = leave;
  }

  @GetMapping(HERE)
  @Needs(Permission.ANYONE)
  Page form() {
    return views.form(WantedForm.empty());
  }

  @PostMapping(HERE)
  @Needs(Permission.ANYONE)
  Page ask(
      @RequestParam(defaultValue = "") String address,
      @RequestParam(defaultValue = "") List<String> products,
      @RequestParam(defaultValue = "") String level,
      @RequestParam(defaultValue = "") String pace) {
    try {
      Wanted wanted = Wanted.read(address, products, level, pace, views.offered());
      guard.asks();
      ask.ask(wanted);
      return views.asked();
    } catch (Refused refused) {
      FormErrors errors = FormErrors.of(refused, "main");
      return views.form(new WantedForm(address, products, level, pace, errors)).unprocessable();
    }
  }

  @GetMapping(CONFIRM)
  @Needs(Permission.ANYONE)
  Page showConfirm(@RequestParam(defaultValue = "") String code) {
    return views.link("confirm", shown(code), "", FormErrors.none());
  }

  @PostMapping(CONFIRM)
  @Needs(Permission.ANYONE)
  Page confirm(
      @RequestParam(defaultValue = "") String code, @RequestParam(defaultValue = "") String pace) {
    Reading reading = new Reading();
    String typed = reading.line("code", code, LONGEST);
    Optional<Pace> chosen = Pace.read(reading, pace);
    if (!reading.flaws().isEmpty()) {
      return views.link("confirm", typed, pace, FormErrors.of(reading.flaws())).unprocessable();
    }
    confirm.confirm(typed, chosen.orElse(null));
    return views.done("confirm");
  }

  @GetMapping(LEAVE)
  @Needs(Permission.ANYONE)
  Page showLeave() {
    return views.link("leave", "", "", FormErrors.none());
  }

  /// The link in each letter.
  @GetMapping(LEAVE + "/{code}")
  @Needs(Permission.ANYONE)
  Page showLeaving(@PathVariable String code) {
    return views.link("leave", shown(code), "", FormErrors.none());
  }

  /// What a mail program sends for its reader, to that link (RFC 8058 section 3.2).
  @PostMapping(LEAVE + "/{code}")
  @Needs(Permission.ANYONE)
  Page leaveAtOnce(@PathVariable String code) {
    return follow("leave", code, () -> leave.leave(code));
  }

  @PostMapping(LEAVE)
  @Needs(Permission.ANYONE)
  Page leave(@RequestParam(defaultValue = "") String code) {
    return follow("leave", code, () -> leave.leave(code));
  }

  private Page follow(String which, String code, Runnable deed) {
    Reading reading = new Reading();
    String typed = reading.line("code", code, LONGEST);
    if (!reading.flaws().isEmpty()) {
      return views.link(which, typed, "", FormErrors.of(reading.flaws())).unprocessable();
    }
    deed.run();
    return views.done(which);
  }

  private static String shown(String code) {
    return code.length() > LONGEST ? "" : code;
  }
}
