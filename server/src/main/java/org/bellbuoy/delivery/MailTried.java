package org.bellbuoy.delivery;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;
import org.jspecify.annotations.Nullable;

/// A test letter was handed to the mail server.
///
/// @param trouble why the server did not take it, or null
public record MailTried(Actor by, Instant at, UUID about, @Nullable LetterTrouble trouble)
    implements DomainEvent {}
