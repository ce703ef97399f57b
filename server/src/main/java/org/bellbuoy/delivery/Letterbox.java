package org.bellbuoy.delivery;

import java.time.Instant;

/// Speaks with the server of a mailbox.
public interface Letterbox {

  /// @throws NotReached with the reason
  Visit open(Mailbox mailbox);

  /// A conversation with the server. Closing it from elsewhere ends it.
  interface Visit extends AutoCloseable {

    MailboxTrial look();

    /// Hands over every message that was not taken yet, in their order, and tidies away each after
    /// it is durable.
    ///
    /// @return how many were handed over
    int takeAll(Basket basket);

    /// Waits until the server says that something came, or has been silent for some minutes.
    ///
    /// @return false at once, when the server does not say such things
    boolean listen();

    @Override
    void close();
  }

  /// Where messages go, and how far they have come.
  interface Basket {

    /// @param validity changes when the server numbers its messages anew (RFC 9051 section 2.3.1.1)
    MailboxProgress progress(long validity);

    /// Whether a message that came at a moment is to be taken at all.
    boolean wants(Instant came);

    /// After this returns the message is durable.
    void take(MailboxProgress at, byte[] raw, Instant came);

    /// Left where it is, for ever.
    void pass(MailboxProgress at);

    /// Everything up to here is tidied away.
    void tidied(MailboxProgress at);
  }

  /// The server could not be spoken with.
  final class NotReached extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final MailboxTrouble trouble;

    public NotReached(MailboxTrouble trouble, Throwable cause) {
      super(cause);
      this.trouble = trouble;
    }

    public MailboxTrouble trouble() {
      return trouble;
    }
  }
}
