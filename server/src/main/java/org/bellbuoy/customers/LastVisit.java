package org.bellbuoy.customers;

import java.time.Instant;
import java.util.UUID;

/// Who of a customer signed in last at the counter.
///
/// @param contact who may have been removed since
public record LastVisit(UUID contact, Instant at) {}
