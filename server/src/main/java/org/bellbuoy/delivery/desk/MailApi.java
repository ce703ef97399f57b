package org.bellbuoy.delivery.desk;

import org.bellbuoy.delivery.ChangeMailAccount;
import org.bellbuoy.delivery.MailAccount;
import org.bellbuoy.delivery.MailAccountForm;
import org.bellbuoy.delivery.MailAccounts;
import org.bellbuoy.delivery.MailKind;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.IfMatch;
import org.bellbuoy.web.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/// The accounts by which letters and notices are sent. A password goes in and never comes out.
@RestController
class MailApi {

  record Account(String host, int port, String security, String user, String from) {
    static Account of(MailAccount account) {
      return new Account(
          account.host(),
          account.port(),
          account.security().word(),
          account.user(),
          account.from());
    }
  }

  private final MailAccounts accounts;
  private final ChangeMailAccount change;

  MailApi(MailAccounts accounts, ChangeMailAccount change) {
    this.accounts = accounts;
    this.change = change;
  }

  @GetMapping("/api/v1/mail-account")
  @Needs(Permission.RUN_HOUSE)
  ResponseEntity<Account> show(Viewer viewer) {
    return answer(accounts.get(viewer));
  }

  @PutMapping("/api/v1/mail-account")
  @Needs(Permission.RUN_HOUSE)
  ResponseEntity<Account> change(
      Viewer viewer,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
      @RequestBody MailAccountForm wanted) {
    return answer(change.execute(viewer, wanted, IfMatch.version(match)));
  }

  @GetMapping("/api/v1/notice-mail-account")
  @Needs(Permission.RUN_HOUSE)
  ResponseEntity<Account> showForNotices(Viewer viewer) {
    return answer(accounts.get(viewer, MailKind.NOTICES));
  }

  @PutMapping("/api/v1/notice-mail-account")
  @Needs(Permission.RUN_HOUSE)
  ResponseEntity<Account> changeForNotices(
      Viewer viewer,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
      @RequestBody MailAccountForm wanted) {
    return answer(change.execute(viewer, MailKind.NOTICES, wanted, IfMatch.version(match)));
  }

  private static ResponseEntity<Account> answer(MailAccount account) {
    return ResponseEntity.ok().eTag(IfMatch.tag(account.version())).body(Account.of(account));
  }
}
