package org.bellbuoy.firstrun.desk;

import java.time.Instant;
import org.bellbuoy.delivery.ConfirmTestLetter;
import org.bellbuoy.delivery.MailTrial;
import org.bellbuoy.delivery.SendTestLetter;
import org.bellbuoy.firstrun.MailCheck;
import org.bellbuoy.firstrun.MailChecks;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.ReleaseCanaries;
import org.bellbuoy.web.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The test of mail for programs.
@RestController
@RequestMapping("/api/v1/first-run/mail")
class MailCheckApi {

  private final MailChecks checks;
  private final SendTestLetter send;
  private final ConfirmTestLetter confirm;
  private final ReleaseCanaries canaries;

  MailCheckApi(
      MailChecks checks, SendTestLetter send, ConfirmTestLetter confirm, ReleaseCanaries canaries) {
    this.checks = checks;
    this.send = send;
    this.confirm = confirm;
    this.canaries = canaries;
  }

  @GetMapping
  @Needs(Permission.RUN_HOUSE)
  MailCheckAnswer get(Viewer viewer) {
    return answer(viewer);
  }

  @PostMapping("/letter")
  @Needs(Permission.RUN_HOUSE)
  TestLetterAnswer letter(Viewer viewer) {
    return switch (send.send(viewer)) {
      case MailTrial.Taken _ -> new TestLetterAnswer(true, null, null, null);
      case MailTrial.Failed(var trouble, var said) ->
          new TestLetterAnswer(false, trouble.word(), said, trouble.words());
      case MailTrial.NotSet _ ->
          new TestLetterAnswer(false, "not-set", null, "Set the mail server first.");
    };
  }

  @PostMapping("/arrived")
  @Needs(Permission.RUN_HOUSE)
  MailCheckAnswer arrived(Viewer viewer, @RequestBody ShownNumber shown) {
    confirm.confirm(viewer, shown.number());
    return answer(viewer);
  }

  @PostMapping("/round")
  @Needs(Permission.RUN_HOUSE)
  MailCheckAnswer round(Viewer viewer) {
    canaries.release(viewer);
    return answer(viewer);
  }

  private MailCheckAnswer answer(Viewer viewer) {
    MailCheck check = checks.now(viewer);
    return new MailCheckAnswer(
        check.account(),
        check.arrived(),
        check.mailbox(),
        check.round().used(),
        check.round().sent(),
        check.round().passed());
  }

  /// The number that stands in the letter.
  record ShownNumber(String number) {}

  /// What the mail server said to a test letter.
  ///
  /// @param trouble what kept it from being taken, or null
  /// @param said the server's own answer, or null
  /// @param advice what to do about it, or null
  record TestLetterAnswer(
      boolean taken, @Nullable String trouble, @Nullable String said, @Nullable String advice) {}

  /// How mail stands.
  ///
  /// @param account whether an account is set by which letters are sent
  /// @param arrived whether a test letter arrived that went by it
  /// @param round whether a letter to the house itself would come back
  record MailCheckAnswer(
      boolean account,
      boolean arrived,
      boolean mailbox,
      boolean round,
      @Nullable Instant sent,
      @Nullable Instant cameBack) {}
}
