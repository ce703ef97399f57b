package org.bellbuoy.intake.street;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bellbuoy.correspondence.MailboxItem;
import org.bellbuoy.correspondence.MailboxItem.Kind;
import org.bellbuoy.correspondence.MailboxView;
import org.bellbuoy.correspondence.Mailboxes;
import org.bellbuoy.correspondence.UnlockedMailbox;
import org.bellbuoy.correspondence.WriteAsReporter;
import org.bellbuoy.embargo.Consent;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.intake.ReporterState;
import org.bellbuoy.kernel.Flaw;
import org.bellbuoy.kernel.Reading;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.Words;
import org.bellbuoy.web.page.FormErrors;
import org.bellbuoy.web.page.Link;
import org.bellbuoy.web.page.StreetFrame;
import org.bellbuoy.web.street.StreetFrames;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// How a report stands, to whoever brings its code. The code travels in the form, never in an
/// address.
@Controller
class StatusPages {

  private static final Words WORDS = Words.of("intake");
  private static final String ACTION = "/report/status";
  private static final String WRITE = "/report/status/messages";
  private static final String DATE = "/report/status/date";
  private static final int MOST = 20_000;

  private final StreetFrames frames;
  private final Mailboxes mailboxes;
  private final WriteAsReporter letters;
  private final DateAnswers dates;

  StatusPages(
      StreetFrames frames, Mailboxes mailboxes, WriteAsReporter letters, DateAnswers dates) {
    this.frames = frames;
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
  Page show(@RequestParam(defaultValue = "") String code) {
    return mailboxes
        .unlock(code)
        .map(mailbox -> show(mailbox, code, "", FormErrors.none(), false))
        .orElseGet(this::unknown);
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
    Flaw flaw = new Flaw("code", WORDS.say("code.unknown"));
    return ask(FormErrors.of(flaw)).unprocessable();
  }

  private Page ask(FormErrors errors) {
    StreetFrame frame = frames.of(WORDS.say("code.title"), StreetFrame.Place.REPORT).unlisted();
    return Page.of(
        "intake/street/code", Map.of("frame", frame, "page", new AskForCodePage(errors, ACTION)));
  }

  private Page show(
      UnlockedMailbox mailbox, String code, String typed, FormErrors errors, boolean sent) {
    MailboxView view = mailboxes.read(mailbox);
    ReporterState state =
        view.newest(Kind.STATE)
            .map(item -> ReporterState.valueOf(item.text()))
            .orElse(ReporterState.RECEIVED);
    Instant received = view.items().getFirst().at();
    ReporterStatusPage page =
        new ReporterStatusPage(
            view.newest(Kind.NUMBER).map(MailboxItem::text).orElse(""),
            code,
            StateWords.state(state),
            StateWords.tone(state),
            StateWords.explanation(state),
            state.ended() ? null : promise(view),
            ShownDate.of(view),
            received,
            advisories(view),
            view.messages().stream().map(StatusPages::message).toList(),
            typed,
            errors,
            sent,
            WRITE);
    StreetFrame frame = frames.of(WORDS.say("status.title"), StreetFrame.Place.REPORT).unlisted();
    return Page.of("intake/street/status", Map.of("frame", frame, "page", page));
  }

  private static ReporterStatusPage.@Nullable Promise promise(MailboxView view) {
    return view.newest(Kind.PROMISE)
        .map(item ->
            new ReporterStatusPage.Promise(
                WORDS.say("status.promise.news"), Instant.parse(item.text())))
        .orElse(null);
  }

  private static List<Link> advisories(MailboxView view) {
    return view.items().stream()
        .filter(item -> item.kind() == Kind.ADVISORY)
        .map(item -> Link.to(item.text().substring(item.text().lastIndexOf('/') + 1), item.text()))
        .distinct()
        .toList();
  }

  private static ReporterStatusPage.Message message(MailboxItem item) {
    boolean ours = item.kind() == Kind.OUR_MESSAGE;
    return new ReporterStatusPage.Message(
        item.at(),
        ours ? ReporterStatusPage.Direction.OURS : ReporterStatusPage.Direction.YOURS,
        ours ? WORDS.say("status.team") : "",
        item.text());
  }
}
