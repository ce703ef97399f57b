package org.bellbuoy.correspondence;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How something stands that a mailbox shows once and never again; nothing of what it says.
///
/// @param waits whether it can still be shown
/// @param shownAt when it was shown, or null
public record OneTimeNote(UUID id, boolean waits, Instant until, @Nullable Instant shownAt) {}
