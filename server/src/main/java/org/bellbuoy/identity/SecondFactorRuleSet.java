package org.bellbuoy.identity;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// The rule about second factors was set; it is about the house.
public record SecondFactorRuleSet(
    Actor by, Instant at, UUID about, SecondFactorRule.Whom whom, int graceDays)
    implements DomainEvent {}
