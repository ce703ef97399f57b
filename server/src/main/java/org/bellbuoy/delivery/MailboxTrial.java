package org.bellbuoy.delivery;

/// What a look into the mailbox showed. Nothing is taken by it.
public sealed interface MailboxTrial {

  /// @param messages how many lie in the folder
  /// @param idles whether the server says at once when mail comes (RFC 2177)
  /// @param moves whether it can move a message away, and only that one
  record Reached(int messages, boolean idles, boolean moves) implements MailboxTrial {}

  record Failed(MailboxTrouble trouble) implements MailboxTrial {}
}
