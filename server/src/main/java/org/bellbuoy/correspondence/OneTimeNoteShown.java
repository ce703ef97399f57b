package org.bellbuoy.correspondence;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// The reporter was shown what is shown only once; it is erased since.
///
/// @param about the thing the thread is about, or the mailbox while the house has not heard of it
public record OneTimeNoteShown(Actor by, Instant at, UUID about, UUID note)
    implements DomainEvent {}
