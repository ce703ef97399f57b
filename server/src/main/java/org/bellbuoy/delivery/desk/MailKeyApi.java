package org.bellbuoy.delivery.desk;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.bellbuoy.delivery.MailAccounts;
import org.bellbuoy.delivery.MailKey;
import org.bellbuoy.delivery.MailKeys;
import org.bellbuoy.delivery.MailKind;
import org.bellbuoy.delivery.MakeMailKey;
import org.bellbuoy.delivery.SignWithMailKey;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.Needs;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// The keys by which letters are signed, with the records that belong into the DNS.
@RestController
class MailKeyApi {

  /// @param name where the record belongs
  record Shown(String selector, String state, Instant changedAt, String name, String record) {

    static Shown of(MailKey key, String domain) {
      return new Shown(
          key.selector(),
          key.state().name().toLowerCase(Locale.ROOT),
          key.changedAt(),
          key.name(domain),
          key.record());
    }
  }

  private final MailKeys keys;
  private final MailAccounts accounts;
  private final MakeMailKey make;
  private final SignWithMailKey sign;

  MailKeyApi(MailKeys keys, MailAccounts accounts, MakeMailKey make, SignWithMailKey sign) {
    this.keys = keys;
    this.accounts = accounts;
    this.make = make;
    this.sign = sign;
  }

  @GetMapping("/api/v1/mail-keys")
  @Needs(Permission.RUN_HOUSE)
  List<Shown> all(Viewer viewer) {
    return all(viewer, MailKind.CORRESPONDENCE);
  }

  @PostMapping("/api/v1/mail-keys")
  @Needs(Permission.RUN_HOUSE)
  @ResponseStatus(HttpStatus.CREATED)
  Shown make(Viewer viewer) {
    return Shown.of(make.execute(viewer), accounts.get(viewer).domain());
  }

  @PostMapping("/api/v1/mail-keys/{selector}/sign")
  @Needs(Permission.RUN_HOUSE)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void sign(Viewer viewer, @PathVariable String selector) {
    sign.execute(viewer, MailKind.CORRESPONDENCE, selector);
  }

  @GetMapping("/api/v1/notice-mail-keys")
  @Needs(Permission.RUN_HOUSE)
  List<Shown> allForNotices(Viewer viewer) {
    return all(viewer, MailKind.NOTICES);
  }

  @PostMapping("/api/v1/notice-mail-keys")
  @Needs(Permission.RUN_HOUSE)
  @ResponseStatus(HttpStatus.CREATED)
  Shown makeForNotices(Viewer viewer) {
    MailKey made = make.execute(viewer, MailKind.NOTICES);
    return Shown.of(made, accounts.get(viewer, MailKind.NOTICES).domain());
  }

  @PostMapping("/api/v1/notice-mail-keys/{selector}/sign")
  @Needs(Permission.RUN_HOUSE)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void signForNotices(Viewer viewer, @PathVariable String selector) {
    sign.execute(viewer, MailKind.NOTICES, selector);
  }

  private List<Shown> all(Viewer viewer, MailKind kind) {
    String domain = accounts.get(viewer, kind).domain();
    return keys.all(viewer, kind).stream().map(key -> Shown.of(key, domain)).toList();
  }
}
