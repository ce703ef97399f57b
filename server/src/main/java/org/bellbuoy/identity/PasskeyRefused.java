package org.bellbuoy.identity;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// Somebody showed a passkey that was not good; it is about its owner, or about nobody.
public record PasskeyRefused(Actor by, Instant at, UUID about, PasskeyProof.Why why)
    implements DomainEvent {}
