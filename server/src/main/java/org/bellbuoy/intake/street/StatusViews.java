package org.bellbuoy.intake.street;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bellbuoy.correspondence.MailboxItem;
import org.bellbuoy.correspondence.MailboxItem.Kind;
import org.bellbuoy.correspondence.MailboxView;
import org.bellbuoy.correspondence.Mailboxes;
import org.bellbuoy.correspondence.UnlockedMailbox;
import org.bellbuoy.intake.ReporterState;
import org.bellbuoy.kernel.Flaw;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.Words;
import org.bellbuoy.web.page.FormErrors;
import org.bellbuoy.web.page.Link;
import org.bellbuoy.web.page.StreetFrame;
import org.bellbuoy.web.street.StreetFrames;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts the status page together out of what lies in a mailbox.
@Component
class StatusViews {

  private static final Words WORDS = Words.of("intake");
  private static final String ACTION = "/report/status";

  private final StreetFrames frames;
  private final Mailboxes mailboxes;
  private final PaperViews papers;
  private final Clock clock;

  StatusViews(StreetFrames frames, Mailboxes mailboxes, PaperViews papers, Clock clock) {
    this.frames = frames;
    this.mailboxes = mailboxes;
    this.papers = papers;
    this.clock = clock;
  }

  Page unknown() {
    Flaw flaw = new Flaw("code", WORDS.say("code.unknown"));
    return ask(FormErrors.of(flaw)).unprocessable();
  }

  Page ask(FormErrors errors) {
    StreetFrame frame = frames.of(WORDS.say("code.title"), StreetFrame.Place.REPORT).unlisted();
    return Page.of(
        "intake/street/code", Map.of("frame", frame, "page", new AskForCodePage(errors, ACTION)));
  }

  /// Whether the mailbox is that of a report; one for test environments alone holds nothing else.
  boolean holdsReport(UnlockedMailbox mailbox) {
    MailboxView view = mailboxes.read(mailbox);
    return view.newest(Kind.REPORT).isPresent() || view.newest(Kind.TEST_ENVIRONMENT).isEmpty();
  }

  /// @param done the name of the words that say what was just done, or empty
  Page show(UnlockedMailbox mailbox, String code, String typed, FormErrors errors, String done) {
    MailboxView view = mailboxes.read(mailbox);
    ReporterState state =
        view.newest(Kind.STATE)
            .map(item -> ReporterState.valueOf(item.text()))
            .orElse(ReporterState.RECEIVED);
    boolean withdrawn = view.newest(Kind.WITHDRAWN).isPresent();
    Instant received = view.items().getFirst().at();
    ReporterStatusPage page =
        new ReporterStatusPage(
            view.newest(Kind.NUMBER).map(MailboxItem::text).orElse(""),
            code,
            withdrawn ? WORDS.say("state.withdrawn") : StateWords.state(state),
            StateWords.tone(state),
            withdrawn ? WORDS.say("state.withdrawn.means") : StateWords.explanation(state),
            state.ended() || withdrawn ? null : promise(view),
            ShownDate.of(view),
            received,
            advisories(view),
            view.messages().stream().map(StatusViews::message).toList(),
            papers.of(view, state, clock.instant()),
            typed,
            errors,
            done,
            StatusPages.WRITE);
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
