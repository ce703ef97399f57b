package org.bellbuoy.correspondence;

import org.bellbuoy.correspondence.MailboxItem.Kind;

/// Something to be put into a mailbox.
public record Post(Kind kind, String text) {}
