package org.bellbuoy.grants.street;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.correspondence.CodeGuard;
import org.bellbuoy.correspondence.FreshReceipt;
import org.bellbuoy.correspondence.Mailboxes;
import org.bellbuoy.correspondence.ShowOneTimeNote;
import org.bellbuoy.correspondence.UnlockedMailbox;
import org.bellbuoy.grants.AskForEnvironment;
import org.bellbuoy.grants.AskWithoutReport;
import org.bellbuoy.grants.Asked;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.kernel.Flaw;
import org.bellbuoy.kernel.Reading;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.Part;
import org.bellbuoy.web.PartOf;
import org.bellbuoy.web.Words;
import org.bellbuoy.web.page.FormErrors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Asking for a test environment, with the code of a report or without any, and how it stands. The
/// code travels in the form, never in an address.
@PartOf(Part.TEST_ENVIRONMENTS)
@Controller
class EnvironmentPages {

  private static final String HERE = "/test-environment";
  private static final int LONGEST_CODE = 100;
  private static final Words WORDS = Words.of("grants");

  private final Mailboxes mailboxes;
  private final CodeGuard guard;
  private final AskForEnvironment ask;
  private final AskWithoutReport askAnew;
  private final ShowOneTimeNote show;
  private final EnvironmentViews views;
  private final Clock clock;

  EnvironmentPages(
      Mailboxes mailboxes,
      CodeGuard guard,
      AskForEnvironment ask,
      AskWithoutReport askAnew,
      ShowOneTimeNote show,
      EnvironmentViews views,
      Clock clock) {
    this.mailboxes = mailboxes;
    this.guard = guard;
    this.ask = ask;
    this.askAnew = askAnew;
    this.show = show;
    this.views = views;
    this.clock = clock;
  }

  @GetMapping(HERE)
  @Needs(Permission.ANYONE)
  Page form() {
    return views.form(AskedForm.empty());
  }

  @PostMapping(HERE)
  @Needs(Permission.ANYONE)
  Page ask(
      @RequestParam(defaultValue = "") String what,
      @RequestParam(defaultValue = "") String until,
      @RequestParam(defaultValue = "") String rules,
      @RequestParam(defaultValue = "") String code) {
    try {
      Reading reading = new Reading();
      Asked asked = Asked.read(reading, what, until, rules, today());
      String _ = reading.optionalLine("code", code, LONGEST_CODE);
      reading.finish();
      return code.isBlank() ? anew(asked) : asked(asked, what, until, code);
    } catch (Refused refused) {
      FormErrors errors = FormErrors.of(refused, "main");
      return views.form(new AskedForm(what, until, code, errors)).unprocessable();
    }
  }

  private Page anew(Asked asked) {
    FreshReceipt fresh = guard.receipt();
    return views.receipt(askAnew.ask(fresh, asked), fresh.code());
  }

  private Page asked(Asked asked, String what, String until, String code) {
    Optional<UnlockedMailbox> mailbox = mailboxes.unlock(code);
    if (mailbox.isEmpty()) {
      FormErrors errors = FormErrors.of(new Flaw("code", WORDS.say("code.unknown")));
      return views.form(new AskedForm(what, until, "", errors)).unprocessable();
    }
    String _ = ask.ask(mailbox.get(), asked);
    return status(mailbox.get(), code, "", "asked");
  }

  @GetMapping(HERE + "/status")
  @Needs(Permission.ANYONE)
  Page askForCode() {
    return views.askForCode(FormErrors.none());
  }

  @PostMapping(HERE + "/status")
  @Needs(Permission.ANYONE)
  Page status(@RequestParam(defaultValue = "") String code) {
    return mailboxes
        .unlock(code)
        .map(mailbox -> status(mailbox, code, "", ""))
        .orElseGet(views::unknown);
  }

  /// Shows the credentials; whoever comes second is told when that was.
  @PostMapping(HERE + "/credentials")
  @Needs(Permission.ANYONE)
  Page credentials(
      @RequestParam(defaultValue = "") String code, @RequestParam(defaultValue = "") String note) {
    Optional<UnlockedMailbox> mailbox = mailboxes.unlock(code);
    if (mailbox.isEmpty()) {
      return views.unknown();
    }
    Optional<String> secret = id(note).flatMap(id -> show.show(mailbox.get(), id));
    return secret
        .map(words -> status(mailbox.get(), code, words, "shown"))
        .orElseGet(() -> status(mailbox.get(), code, "", "gone"));
  }

  private Page status(UnlockedMailbox mailbox, String code, String secret, String done) {
    return views.status(mailbox, new AskedForm("", "", code, FormErrors.none()), secret, done);
  }

  private static Optional<UUID> id(String typed) {
    try {
      return Optional.of(UUID.fromString(typed));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}
