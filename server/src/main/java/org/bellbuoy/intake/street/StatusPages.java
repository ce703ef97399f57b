package org.bellbuoy.intake.street;

import java.util.List;
import java.util.Optional;
import org.bellbuoy.correspondence.Mailboxes;
import org.bellbuoy.correspondence.UnlockedMailbox;
import org.bellbuoy.correspondence.WriteAsReporter;
import org.bellbuoy.embargo.Consent;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.kernel.Reading;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.SeeOther;
import org.bellbuoy.web.page.FormErrors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// How a report stands, to whoever brings its code. The code travels in the form, never in an
/// address.
@Controller
class StatusPages {

  private static final String ACTION = "/report/status";
  static final String WRITE = "/report/status/messages";
  private static final String DATE = "/report/status/date";
  private static final int MOST = 20_000;

  private final Mailboxes mailboxes;
  private final WriteAsReporter letters;
  private final DateAnswers dates;
  private final StatusViews views;

  StatusPages(Mailboxes mailboxes, WriteAsReporter letters, DateAnswers dates, StatusViews views) {
    this.views = views;
    this.mailboxes = mailboxes;
    this.letters = letters;
    this.dates = dates;
  }

  @GetMapping(ACTION)
  @Needs(Permission.ANYONE)
  Page ask() {
    return ask(FormErrors.none());
  }

  @PostMapping(ACTION)
  @Needs(Permission.ANYONE)
  Answer show(@RequestParam(defaultValue = "") String code) {
    Optional<UnlockedMailbox> mailbox = mailboxes.unlock(code);
    if (mailbox.isEmpty()) {
      return unknown();
    }
    return views.holdsReport(mailbox.get())
        ? show(mailbox.get(), code, "", FormErrors.none(), false)
        : new SeeOther("/test-environment/status", HttpStatus.TEMPORARY_REDIRECT);
  }

  @PostMapping(WRITE)
  @Needs(Permission.ANYONE)
  Page write(
      @RequestParam(defaultValue = "") String code, @RequestParam(defaultValue = "") String text) {
    Optional<UnlockedMailbox> mailbox = mailboxes.unlock(code);
    if (mailbox.isEmpty()) {
      return unknown();
    }
    Reading reading = new Reading();
    String words = reading.block("text", text, MOST);
    if (!reading.flaws().isEmpty()) {
      FormErrors errors = FormErrors.of(reading.flaws());
      return show(mailbox.get(), code, text, errors, false).unprocessable();
    }
    letters.write(mailbox.get(), words, List.of());
    return show(mailbox.get(), code, "", FormErrors.none(), true);
  }

  @PostMapping(DATE)
  @Needs(Permission.ANYONE)
  Page date(
      @RequestParam(defaultValue = "") String code,
      @RequestParam(defaultValue = "") String offer,
      @RequestParam(defaultValue = "") String reply) {
    Optional<UnlockedMailbox> mailbox = mailboxes.unlock(code);
    if (mailbox.isEmpty()) {
      return unknown();
    }
    Consent.Reply said =
        new Reading().choice("reply", reply, Consent.Reply.class).orElse(Consent.Reply.NO);
    boolean _ = dates.answered(mailbox.get(), offer, said);
    return show(mailbox.get(), code, "", FormErrors.none(), false);
  }

  private Page unknown() {
    return views.unknown();
  }

  private Page ask(FormErrors errors) {
    return views.ask(errors);
  }

  private Page show(
      UnlockedMailbox mailbox, String code, String typed, FormErrors errors, boolean sent) {
    return views.show(mailbox, code, typed, errors, sent ? "status.sent" : "");
  }
}
