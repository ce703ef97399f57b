package org.bellbuoy.intake;

import org.bellbuoy.correspondence.MailQueue;

/// An address of ours that somebody listed, and the queue that mail to it waits in.
public record MailAddress(String address, MailQueue queue) {}
