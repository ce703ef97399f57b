package org.bellbuoy.identity;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// The one-time set-up link was used and the house has an administrator.
public record FirstAdministratorSetUp(Actor by, Instant at, UUID about) implements DomainEvent {}
