package org.bellbuoy.delivery;

import java.util.Locale;

/// By which server and under which address letters are sent.
///
/// @param host empty while none is set
/// @param user empty when the server asks for none
/// @param from the address letters come from; replies come to it
/// @param version counts the changes
public record MailAccount(
    String host,
    int port,
    Security security,
    String user,
    String password,
    String from,
    long version) {

  /// How the connection is kept secret.
  public enum Security {
    /// TLS from the first byte (RFC 8314).
    TLS,
    /// STARTTLS, and nothing without it.
    STARTTLS,
    /// None, to this machine only.
    LOOPBACK;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static final MailAccount NONE = new MailAccount("", 465, Security.TLS, "", "", "", 0);

  public boolean exists() {
    return !host.isEmpty();
  }

  /// The part of the address behind the sign; stands in Message-IDs.
  public String domain() {
    return from.substring(from.indexOf('@') + 1);
  }

  @Override
  public String toString() {
    return "MailAccount[" + host + "]";
  }
}
