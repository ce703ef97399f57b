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

    /// @param ever whether it may take it later
    public NotTaken(boolean ever, Throwable cause) {
      super(cause);
      this.ever = ever;
    }

    public boolean mayTakeItLater() {
      return ever;
    }
  }
}
