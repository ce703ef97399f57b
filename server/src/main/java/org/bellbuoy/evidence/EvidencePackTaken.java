package org.bellbuoy.evidence;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// Somebody took out of the house what there is to prove about a case or an incident.
///
/// @param about the case or the incident
/// @param pack an id of this pack
/// @param hash SHA-256 of its manifest, in hex
public record EvidencePackTaken(
    Actor by, Instant at, UUID about, UUID pack, PackGround ground, String hash)
    implements DomainEvent {}
