package org.bellbuoy.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/// A mailbox that is read by IMAP (RFC 9051): mail that comes to it is taken in.
///
/// @param host empty while none is set
/// @param address what is sent to it, as far as a message does not say more
/// @param folder which of its folders is read
/// @param done the folder into which a message is moved after it is durable; empty to mark it read
/// @param receiver the name by which the vendor's own receiver signs what it found out about a
///   sender (RFC 8601 section 2.5); empty to believe none
/// @param setAt since when this mailbox is read
/// @param version counts the changes
public record Mailbox(
    String host,
    int port,
    MailAccount.Security security,
    String user,
    String password,
    String address,
    String folder,
    String done,
    Existing existing,
    String receiver,
    Instant setAt,
    long version) {

  /// What becomes of the mail that lay in the folder before.
  public enum Existing {
    LEAVE,
    TAKE;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// By how much two clocks may differ.
  private static final Duration DRIFT = Duration.ofMinutes(5);

  static final Mailbox NONE =
      new Mailbox(
          "",
          993,
          MailAccount.Security.TLS,
          "",
          "",
          "",
          "INBOX",
          "",
          Existing.LEAVE,
          "",
          Instant.EPOCH,
          0);

  public boolean exists() {
    return !host.isEmpty();
  }

  /// Whether a message that came to the mailbox at a moment is taken.
  public boolean takes(Instant came) {
    return existing == Existing.TAKE || !came.isBefore(setAt.minus(DRIFT));
  }

  /// When a message arrived at our border. What was copied in with an old date, or with one that is
  /// still to come, arrived now.
  public Instant arrival(Instant came, Instant now) {
    return came.isBefore(setAt) || came.isAfter(now) ? now : came;
  }

  boolean isTheSameAs(Mailbox other) {
    return host.equals(other.host) && user.equals(other.user) && folder.equals(other.folder);
  }

  Mailbox withVersion(long counted) {
    return new Mailbox(
        host, port, security, user, password, address, folder, done, existing, receiver, setAt,
        counted);
  }

  @Override
  public String toString() {
    return "Mailbox[" + host + "]";
  }
}
