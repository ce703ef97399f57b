package org.bellbuoy.correspondence;

import java.util.List;

/// A whole thread, opened: messages and files, oldest first.
///
/// @param hasMailbox whether an answer reaches somebody: a mailbox of ours, or one by mail
public record Correspondence(
    ThreadId thread, boolean hasMailbox, List<Message> messages, List<Attachment> attachments) {

  public Correspondence {
    messages = List.copyOf(messages);
    attachments = List.copyOf(attachments);
  }
}
