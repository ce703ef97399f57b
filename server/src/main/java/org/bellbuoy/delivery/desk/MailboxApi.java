package org.bellbuoy.delivery.desk;

import org.bellbuoy.delivery.ChangeMailbox;
import org.bellbuoy.delivery.Mailbox;
import org.bellbuoy.delivery.MailboxForm;
import org.bellbuoy.delivery.MailboxTrial;
import org.bellbuoy.delivery.Mailboxes;
import org.bellbuoy.delivery.TryMailbox;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.IfMatch;
import org.bellbuoy.web.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/// The mailbox that is read. Its password goes in and never comes out.
@RestController
class MailboxApi {

  record Shown(
      String host,
      int port,
      String security,
      String user,
      String address,
      String folder,
      String done,
      String existing,
      String receiver) {

    static Shown of(Mailbox mailbox) {
      return new Shown(
          mailbox.host(),
          mailbox.port(),
          mailbox.security().word(),
          mailbox.user(),
          mailbox.address(),
          mailbox.folder(),
          mailbox.done(),
          mailbox.existing().word(),
          mailbox.receiver());
    }
  }

  /// @param trouble why it could not be reached; empty when it could
  record Tried(boolean reached, int messages, boolean idles, String trouble, String words) {

    static Tried of(MailboxTrial trial) {
      return switch (trial) {
        case MailboxTrial.Reached reached ->
            new Tried(true, reached.messages(), reached.idles(), "", "");
        case MailboxTrial.Failed(var trouble) ->
            new Tried(false, 0, false, trouble.word(), trouble.words());
      };
    }
  }

  private final Mailboxes mailboxes;
  private final ChangeMailbox change;
  private final TryMailbox attempt;

  MailboxApi(Mailboxes mailboxes, ChangeMailbox change, TryMailbox attempt) {
    this.mailboxes = mailboxes;
    this.change = change;
    this.attempt = attempt;
  }

  @GetMapping("/api/v1/mailbox")
  @Needs(Permission.RUN_HOUSE)
  ResponseEntity<Shown> show(Viewer viewer) {
    return answer(mailboxes.get(viewer));
  }

  @PutMapping("/api/v1/mailbox")
  @Needs(Permission.RUN_HOUSE)
  ResponseEntity<Shown> change(
      Viewer viewer,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
      @RequestBody MailboxForm wanted) {
    return answer(change.execute(viewer, wanted, IfMatch.version(match)));
  }

  @PostMapping("/api/v1/mailbox/test")
  @Needs(Permission.RUN_HOUSE)
  Tried attempt(Viewer viewer) {
    return Tried.of(attempt.execute(viewer));
  }

  private static ResponseEntity<Shown> answer(Mailbox mailbox) {
    return ResponseEntity.ok().eTag(IfMatch.tag(mailbox.version())).body(Shown.of(mailbox));
  }
}
