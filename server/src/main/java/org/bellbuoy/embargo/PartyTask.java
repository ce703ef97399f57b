package org.bellbuoy.embargo;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something a party is asked to do.
///
/// @param code names it in addresses
public record PartyTask(
    UUID id, String code, String text, Instant madeAt, @Nullable Instant doneAt) {}
