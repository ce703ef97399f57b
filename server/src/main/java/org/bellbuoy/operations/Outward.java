package org.bellbuoy.operations;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Whether anything may leave the house.
///
/// @param since when it was held, or null while it never was
/// @param restored whether a restore holds it, and not a person
public record Outward(
    UUID epoch, boolean held, @Nullable Instant since, boolean restored, long version) {}
