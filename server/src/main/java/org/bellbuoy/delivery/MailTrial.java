package org.bellbuoy.delivery;

/// What became of a test letter when it was handed to the mail server.
public sealed interface MailTrial {

  /// The server took it. Whether it arrives is said by whoever gets it.
  ///
  /// @param to the address it went to
  record Taken(String to) implements MailTrial {}

  /// @param said the server's own answer, empty when it gave none
  record Failed(LetterTrouble trouble, String said) implements MailTrial {}

  /// No account is set by which letters could be sent.
  record NotSet() implements MailTrial {}
}
