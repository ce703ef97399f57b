package org.bellbuoy.intake.street;

import java.util.List;
import java.util.Optional;
import org.bellbuoy.correspondence.Mailboxes;
import org.bellbuoy.correspondence.SayAsReporter;
import org.bellbuoy.correspondence.Saying;
import org.bellbuoy.correspondence.UnlockedMailbox;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.intake.ProposeCredit;
import org.bellbuoy.kernel.Reading;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.page.FormErrors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What a reporter decides on the status page: in what words to be thanked, and to take the report
/// back.
@Controller
class StatusDeedPages {

  private static final int WHY = 4_000;

  private final Mailboxes mailboxes;
  private final SayAsReporter say;
  private final StatusViews views;

  StatusDeedPages(Mailboxes mailboxes, SayAsReporter say, StatusViews views) {
    this.mailboxes = mailboxes;
    this.say = say;
    this.views = views;
  }

  /// @param answer `none` for the button that wants no thanks
  @PostMapping("/report/status/credit")
  @Needs(Permission.ANYONE)
  Page credit(
      @RequestParam(defaultValue = "") String code,
      @RequestParam(defaultValue = "") String credit,
      @RequestParam(defaultValue = "") String answer) {
    Optional<UnlockedMailbox> mailbox = mailboxes.unlock(code);
    if (mailbox.isEmpty()) {
      return views.unknown();
    }
    Reading reading = new Reading();
    String words = answer.equals("none") ? "" : reading.line("credit", credit, ProposeCredit.MOST);
    if (!reading.flaws().isEmpty()) {
      return views
          .show(mailbox.get(), code, "", FormErrors.of(reading.flaws()), "")
          .unprocessable();
    }
    say.say(mailbox.get(), Saying.CREDIT_AGREED, words);
    String done = words.isEmpty() ? "status.credit.none.done" : "status.credit.done";
    return views.show(mailbox.get(), code, "", FormErrors.none(), done);
  }

  /// @param sure `yes` when the box was ticked
  @PostMapping("/report/status/withdrawal")
  @Needs(Permission.ANYONE)
  Page withdraw(
      @RequestParam(defaultValue = "") String code,
      @RequestParam(defaultValue = "") String why,
      @RequestParam(defaultValue = "") String sure) {
    Optional<UnlockedMailbox> mailbox = mailboxes.unlock(code);
    if (mailbox.isEmpty()) {
      return views.unknown();
    }
    Reading reading = new Reading();
    String words = reading.optionalBlock("why", why, WHY);
    if (!List.of("yes", "on").contains(sure)) {
      reading.flaw("sure", "Tick the box if you mean it.");
    }
    if (!reading.flaws().isEmpty()) {
      return views
          .show(mailbox.get(), code, why, FormErrors.of(reading.flaws()), "")
          .unprocessable();
    }
    say.say(mailbox.get(), Saying.WITHDRAWN, words);
    return views.show(mailbox.get(), code, "", FormErrors.none(), "status.withdraw.done");
  }
}
