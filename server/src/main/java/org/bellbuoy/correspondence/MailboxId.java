package org.bellbuoy.correspondence;

import java.util.UUID;

/// The mailbox of one reporter; stands for the reporter in the ledger.
public record MailboxId(UUID value) {}
