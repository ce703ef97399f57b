package org.bellbuoy.notices;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A webhook of a stranger as the desk sees it: never its address.
///
/// @param machine on which it stands; empty once it was erased
/// @param waiting how much is still to be said
/// @param status what it answered last, as HTTP has it; 0 for nothing, null while it was not asked
/// @param offAt since when it is switched off, or null
public record WebhookSeen(
    String code,
    String machine,
    WebhookState state,
    Instant askedAt,
    int waiting,
    int sent,
    @Nullable Integer status,
    @Nullable Instant offAt) {}
