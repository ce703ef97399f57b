package org.bellbuoy.delivery;

import java.time.Instant;

/// What may be known of a key by which letters are signed.
///
/// @param publicKey in base64, as it stands in the DNS record
/// @param changedAt when it came into its state
public record MailKey(String selector, String publicKey, State state, Instant changedAt) {

  /// How far a key has come. One of them signs.
  public enum State {
    /// Its record is to be put into the DNS first.
    WAITS,
    SIGNS,
    /// Letters that it signed may still be on their way: its record stays for a week.
    RETIRED;
  }

  /// Where its record belongs in the DNS (RFC 6376 section 3.6.2.1).
  ///
  /// @param domain that letters come from
  public String name(String domain) {
    return selector + "._domainkey." + domain;
  }

  public String record() {
    return "v=DKIM1; k=rsa; p=" + publicKey;
  }
}
