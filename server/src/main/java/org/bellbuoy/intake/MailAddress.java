package org.bellbuoy.intake;

import org.bellbuoy.correspondence.MailQueue;
import org.bellbuoy.deadlines.TeamCode;

/// An address of ours that somebody listed, and the queue that mail to it waits in.
///
/// @param team who answers there, so that its calendar counts
public record MailAddress(String address, MailQueue queue, TeamCode team) {}
