package org.bellbuoy.intake;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// We proposed to a reporter in what words to thank in public.
///
/// @param about the report
public record CreditProposed(Actor by, Instant at, UUID about) implements DomainEvent {}
