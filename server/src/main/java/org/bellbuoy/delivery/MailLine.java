package org.bellbuoy.delivery;

/// A conversation with the mail server in which one letter is handed over after the other.
public interface MailLine {

  /// @throws Postman.NotTaken when there is nobody to talk to; nothing was handed over then
  Talk open(MailAccount account, MailSignature signature);

  /// An open conversation.
  interface Talk extends AutoCloseable {

    Handed hand(Letter letter);

    @Override
    void close();
  }

  /// What became of a letter.
  sealed interface Handed {

    /// The server took it.
    record Taken() implements Handed {}

    /// The server said that it does not take it.
    ///
    /// @param ever whether it may take it later
    record Refused(boolean ever, LetterTrouble trouble) implements Handed {}

    /// The conversation broke off: the server may have taken it or not.
    record Unknown() implements Handed {}
  }
}
