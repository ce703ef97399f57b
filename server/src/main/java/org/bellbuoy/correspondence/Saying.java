package org.bellbuoy.correspondence;

/// What a reporter can say that changes something.
public enum Saying {
  /// The report is taken back.
  WITHDRAWN(MailboxItem.Kind.WITHDRAWN),
  /// In what words to be thanked; empty for none.
  CREDIT_AGREED(MailboxItem.Kind.CREDIT_AGREED);

  private final MailboxItem.Kind shown;

  Saying(MailboxItem.Kind shown) {
    this.shown = shown;
  }

  MailboxItem.Kind shown() {
    return shown;
  }
}
