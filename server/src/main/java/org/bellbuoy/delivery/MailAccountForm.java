package org.bellbuoy.delivery;

import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;

/// The account as typed. An empty host sets none; an empty password leaves the one that was set for
/// the same host.
public record MailAccountForm(
    @Nullable String host,
    @Nullable String port,
    @Nullable String security,
    @Nullable String user,
    @Nullable String password,
    @Nullable String from) {

  private static final int PASSWORD = 1_000;

  public static MailAccountForm of(MailAccount account) {
    return new MailAccountForm(
        account.host(),
        Integer.toString(account.port()),
        account.security().word(),
        account.user(),
        "",
        account.from());
  }

  /// @param other the account of the other kind; both never send from one domain
  MailAccount read(MailAccount before, MailAccount other) {
    Reading reading = new Reading();
    String server = reading.optionalLine("host", host, 253);
    MailAccount account =
        new MailAccount(
            server,
            TypedServer.port(reading, port, 465, "465 or 587"),
            TypedServer.security(reading, security),
            reading.optionalLine("user", user, 254),
            TypedServer.password(password, kept(before, server)),
            reading.optionalLine("from", from, 254),
            0);
    var _ = reading.optionalLine("password", password, PASSWORD);
    check(reading, account);
    checkDomain(reading, account, other);
    reading.finish();
    return account;
  }

  /// A password is never handed to another server than the one it was typed for.
  private static String kept(MailAccount before, String server) {
    return server.equals(before.host()) ? before.password() : "";
  }

  private static void check(Reading reading, MailAccount account) {
    TypedServer.check(
        reading,
        account.host(),
        account.security(),
        "Without TLS letters go to this machine only.");
    if (account.exists() && !TypedServer.isAddress(account.from())) {
      reading.flaw("from", "Enter an e-mail address such as security@example.com.");
    }
  }

  /// Where a wave of notices ruins the name of a domain with mail servers, receipts to people who
  /// report must still arrive.
  private static void checkDomain(Reading reading, MailAccount account, MailAccount other) {
    boolean both = account.exists() && other.exists();
    if (both && account.domain().equalsIgnoreCase(other.domain())) {
      reading.flaw(
          "from",
          "Our other account sends from this domain. Receipts and notices need different domains,"
              + " so that trouble with one does not stop the other.");
    }
  }
}
