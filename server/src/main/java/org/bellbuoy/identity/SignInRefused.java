package org.bellbuoy.identity;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// An attempt to sign in failed; it is about the account tried, or the nil id where there is none.
public record SignInRefused(Actor by, Instant at, UUID about) implements DomainEvent {}
