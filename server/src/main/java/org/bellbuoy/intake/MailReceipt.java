package org.bellbuoy.intake;

import java.util.Locale;

/// What became of the automatic receipt for a message: sent, or why not. A report is kept in every
/// case.
public enum MailReceipt {
  SENT("sent"),
  /// To the colleague who forwarded the message, and not to whom it names as its sender.
  COLLEAGUE("sent to the colleague who forwarded it"),
  /// A machine, a list or one of our own addresses wrote it.
  AUTOMATIC("not sent: a machine or a list wrote"),
  /// Whoever is named as its sender may not have sent it.
  REFUTED("not sent: the sender's domain disowns it"),
  UNKNOWN("not sent: nobody we trust vouches for the sender"),
  TOO_SOON("not sent: one went to this address within the hour"),
  UNREAD("not sent: the message could not be read"),
  NO_SERVER("not sent: no mail server is set, or no sender is named");

  private final String words;

  MailReceipt(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
