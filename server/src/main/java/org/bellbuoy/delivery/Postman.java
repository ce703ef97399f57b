package org.bellbuoy.delivery;

/// Hands one letter to a mail server.
public interface Postman {

  /// @param signature by which key it is signed, or none
  /// @throws NotTaken when it did not take it
  void hand(MailAccount account, MailSignature signature, Letter letter);

  /// The server did not take a letter.
  final class NotTaken extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final boolean ever;
    private final LetterTrouble trouble;
    private final String said;

    /// @param ever whether it may take it later
    /// @param said what the server answered, one line; empty when it said nothing
    public NotTaken(boolean ever, LetterTrouble trouble, String said, Throwable cause) {
      super(cause);
      this.ever = ever;
      this.trouble = trouble;
      this.said = said;
    }

    public boolean mayTakeItLater() {
      return ever;
    }

    public LetterTrouble trouble() {
      return trouble;
    }

    /// The server's own words. It may name the address in them: they go to no log.
    public String said() {
      return said;
    }
  }
}
