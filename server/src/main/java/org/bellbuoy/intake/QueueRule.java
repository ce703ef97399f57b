package org.bellbuoy.intake;

import java.time.Instant;
import java.util.UUID;

/// A rule of the queue as it stands.
///
/// @param version counts its changes
/// @param retired whether it has been taken out of use; nothing of it is lost
public record QueueRule(
    UUID id, long version, UUID by, Instant at, boolean retired, RuleText text) {}
