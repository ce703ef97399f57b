package org.bellbuoy.delivery;

import java.time.Instant;
import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;

/// The mailbox as typed. An empty host sets none; an empty password leaves the one that was set for
/// the same host.
public record MailboxForm(
    @Nullable String host,
    @Nullable String port,
    @Nullable String security,
    @Nullable String user,
    @Nullable String password,
    @Nullable String address,
    @Nullable String folder,
    @Nullable String done,
    @Nullable String existing,
    @Nullable String receiver) {

  private static final int PASSWORD = 1_000;
  private static final int USUAL_PORT = 993;

  public static MailboxForm of(Mailbox mailbox) {
    return new MailboxForm(
        mailbox.host(),
        Integer.toString(mailbox.port()),
        mailbox.security().word(),
        mailbox.user(),
        "",
        mailbox.address(),
        mailbox.folder(),
        mailbox.done(),
        mailbox.existing().word(),
        mailbox.receiver());
  }

  Mailbox read(Mailbox before, Instant now) {
    Reading reading = new Reading();
    var _ = reading.optionalLine("password", password, PASSWORD);
    Mailbox typed = typed(reading, before, now);
    check(reading, typed);
    reading.finish();
    return typed.isTheSameAs(before) && typed.existing() == before.existing()
        ? since(typed, before.setAt())
        : typed;
  }

  private Mailbox typed(Reading reading, Mailbox before, Instant now) {
    String server = reading.optionalLine("host", host, 253);
    String read = reading.optionalLine("folder", folder, 200);
    return new Mailbox(
        server,
        TypedServer.port(reading, port, USUAL_PORT, "993 or 143"),
        TypedServer.security(reading, security),
        reading.optionalLine("user", user, 254),
        TypedServer.password(password, server.equals(before.host()) ? before.password() : ""),
        reading.optionalLine("address", address, 254),
        read.isEmpty() ? "INBOX" : read,
        reading.optionalLine("done", done, 200),
        reading.choice("existing", existing, Mailbox.Existing.class).orElse(Mailbox.Existing.LEAVE),
        reading.optionalLine("receiver", receiver, 253),
        now,
        0);
  }

  private static Mailbox since(Mailbox typed, Instant at) {
    return new Mailbox(
        typed.host(),
        typed.port(),
        typed.security(),
        typed.user(),
        typed.password(),
        typed.address(),
        typed.folder(),
        typed.done(),
        typed.existing(),
        typed.receiver(),
        at,
        0);
  }

  private static void check(Reading reading, Mailbox typed) {
    TypedServer.check(
        reading, typed.host(), typed.security(), "Without TLS mail is read on this machine only.");
    if (typed.exists() && !TypedServer.isAddress(typed.address())) {
      reading.flaw("address", "Enter an e-mail address such as security@example.com.");
    }
    if (typed.exists() && typed.folder().equals(typed.done())) {
      reading.flaw("done", "Enter another folder than the one that is read.");
    }
    if (!typed.receiver().matches("[A-Za-z0-9.-]*")) {
      reading.flaw("receiver", "Enter the name of a server such as mx.example.com.");
    }
  }
}
