package org.bellbuoy.delivery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a hook is told: that something waits, and where to look. No word of a case, no number, no
/// name of a product or a person: chats keep what they are told.
///
/// @param event what happened, as programs read it, such as `clock.passed`
/// @param words the same in a neutral sentence
/// @param link a page of the desk, which asks who is there
/// @param due when something is due, if so
public record Signal(String event, String words, String link, Instant at, @Nullable Instant due) {}
