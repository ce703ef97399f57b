package org.bellbuoy.vault;

/// The public half of the master key: all that the street holds of it.
public record SealingKey(PublicHalf half) {}
