package org.bellbuoy.correspondence;

import java.util.List;

/// A whole thread, opened: messages and files, oldest first.
public record Correspondence(
    ThreadId thread, boolean hasMailbox, List<Message> messages, List<Attachment> attachments) {

  public Correspondence {
    messages = List.copyOf(messages);
    attachments = List.copyOf(attachments);
  }
}
