package org.bellbuoy.correspondence;

/// A mailbox that was just opened, and the thread behind it.
public record OpenedMailbox(MailboxId mailbox, ThreadId thread) {}
