package org.bellbuoy.delivery;

/// How far a mailbox has been read.
///
/// @param validity of the numbers, as the server says
/// @param taken the number of the last message that is durable here
/// @param tidied the number up to which all are tidied away there
public record MailboxProgress(long validity, long taken, long tidied) {

  public MailboxProgress upTo(long uid) {
    return new MailboxProgress(validity, uid, tidied);
  }

  public MailboxProgress tidiedUpTo(long uid) {
    return new MailboxProgress(validity, taken, uid);
  }
}
