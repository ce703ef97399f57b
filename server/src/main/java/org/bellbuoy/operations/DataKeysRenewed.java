package org.bellbuoy.operations;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// New data keys are in force for some scopes; what lies in them is being sealed anew.
///
/// @param about this renewal
/// @param scopes how many
public record DataKeysRenewed(Actor by, Instant at, UUID about, int scopes)
    implements DomainEvent {}
