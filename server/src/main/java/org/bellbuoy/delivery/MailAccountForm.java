package org.bellbuoy.delivery;

import java.util.regex.Pattern;
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
  private static final Pattern ADDRESS =
      Pattern.compile("[^@\\s<>\",;:()]+@[^@\\s<>\",;:()]+\\.[^@\\s<>\",;:()]+");
  private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.:-]*");

  public static MailAccountForm of(MailAccount account) {
    return new MailAccountForm(
        account.host(),
        Integer.toString(account.port()),
        account.security().word(),
        account.user(),
        "",
        account.from());
  }

  MailAccount read(MailAccount before) {
    Reading reading = new Reading();
    String server = reading.optionalLine("host", host, 253);
    MailAccount account =
        new MailAccount(
            server,
            port(reading),
            reading
                .choice("security", security, MailAccount.Security.class)
                .orElse(MailAccount.Security.TLS),
            reading.optionalLine("user", user, 254),
            password == null || password.isEmpty() ? kept(before, server) : password,
            reading.optionalLine("from", from, 254),
            0);
    var _ = reading.optionalLine("password", password, PASSWORD);
    check(reading, account);
    reading.finish();
    return account;
  }

  /// A password is never handed to another server than the one it was typed for.
  private static String kept(MailAccount before, String server) {
    return server.equals(before.host()) ? before.password() : "";
  }

  private int port(Reading reading) {
    String text = reading.optionalLine("port", port, 5);
    if (text.matches("[1-9][0-9]{0,4}") && Integer.parseInt(text) < 65_536) {
      return Integer.parseInt(text);
    }
    reading.flaw("port", "Enter a port such as 465 or 587.");
    return 465;
  }

  private static void check(Reading reading, MailAccount account) {
    if (!HOST.matcher(account.host()).matches()) {
      reading.flaw("host", "Enter the name of a server such as mail.example.com.");
    }
    if (account.exists() && !ADDRESS.matcher(account.from()).matches()) {
      reading.flaw("from", "Enter an e-mail address such as security@example.com.");
    }
    boolean here = account.host().matches("localhost|127\\.0\\.0\\.1|::1");
    if (account.exists() && account.security() == MailAccount.Security.LOOPBACK && !here) {
      reading.flaw("security", "Without TLS letters go to this machine only.");
    }
  }
}
